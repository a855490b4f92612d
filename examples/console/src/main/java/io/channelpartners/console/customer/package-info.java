/** What the panes of the customer's side share. */
@NullMarked
package io.channelpartners.console.customer;

import org.jspecify.annotations.NullMarked;
