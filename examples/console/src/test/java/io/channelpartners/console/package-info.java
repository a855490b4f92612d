/** The pages, asked as a browser without scripts asks them. Begin with {@link io.channelpartners.console.PlainBrowser}. */
@NullMarked
package io.channelpartners.console;

import org.jspecify.annotations.NullMarked;
