/**
 * The assigned-devices pane of a partner (CP-30 to CP-34): views, search, ticks, Save Devices. What is ticked and not yet saved is a
 * value of its own, {@code TickDraft}, which no page, search or filter touches. Begin with {@code DevicesPane}.
 */
@NullMarked
package io.channelpartners.console.customer.devices;

import org.jspecify.annotations.NullMarked;
