/**
 * Reads a fleet folder into plain immutable records, or reports everything that is wrong with it. Knows {@code problem} and
 * {@code input}; begin with {@link io.channelpartners.tools.accessreport.fleet.Fleet#read(java.nio.file.Path)}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.fleet;

import org.jspecify.annotations.NullMarked;
