/** What only a broken directory shows. */
@NullMarked
package io.channelpartners.console.partner.customers;

import org.jspecify.annotations.NullMarked;
