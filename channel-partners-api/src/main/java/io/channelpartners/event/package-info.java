/**
 * The listener, and the events that report questions and changes to it. Depends on every kind of answer. Begin with {@link
 * io.channelpartners.event.AccessListener}.
 */
@NullMarked
package io.channelpartners.event;

import org.jspecify.annotations.NullMarked;
