/** What a page shows when a request cannot be answered. */
@NullMarked
package io.channelpartners.console.frame;

import org.jspecify.annotations.NullMarked;
