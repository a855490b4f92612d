/** The pages in a real browser, with scripts and without. Begin with {@link io.channelpartners.console.browser.RealBrowser}. */
@NullMarked
package io.channelpartners.console.browser;

import org.jspecify.annotations.NullMarked;
