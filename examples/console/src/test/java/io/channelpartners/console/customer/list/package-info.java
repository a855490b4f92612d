/** What only a list that changes meanwhile shows. */
@NullMarked
package io.channelpartners.console.customer.list;

import org.jspecify.annotations.NullMarked;
