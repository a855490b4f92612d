/**
 * The listener, and the questions and changes of which it hears; knows every answer. Begin with {@link
 * io.channelpartners.event.AccessListener}.
 */
@NullMarked
package io.channelpartners.event;

import org.jspecify.annotations.NullMarked;
