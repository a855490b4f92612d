/**
 * The Channel Partners tab and My Customers in a browser. A package for each pane, below {@code customer} and {@code partner}; what they
 * share is in {@code frame}, who signs in is in {@code signin}, and what is made up is in {@code sample}. Begin with {@link
 * io.channelpartners.console.ConsoleApplication}.
 */
@NullMarked
package io.channelpartners.console;

import org.jspecify.annotations.NullMarked;
