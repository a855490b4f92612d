/** How requests are read. */
@NullMarked
package io.channelpartners.authzen.request;

import org.jspecify.annotations.NullMarked;
