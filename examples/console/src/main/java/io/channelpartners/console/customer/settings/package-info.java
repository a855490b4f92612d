/** Opt-in and the Insight Online integration (CP-40 to CP-43), each with its consequence before it is saved. Begin with {@code SettingsPane}. */
@NullMarked
package io.channelpartners.console.customer.settings;

import org.jspecify.annotations.NullMarked;
