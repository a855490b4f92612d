/** What only two windows of one user at once show. */
@NullMarked
package io.channelpartners.console.customer.devices;

import org.jspecify.annotations.NullMarked;
