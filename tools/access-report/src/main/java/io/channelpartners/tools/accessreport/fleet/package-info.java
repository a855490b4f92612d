/**
 * Reads a fleet folder into plain immutable records, or reports everything that is wrong with it. Depends on {@code problem} and
 * {@code input}. Begin with {@link io.channelpartners.tools.accessreport.fleet.Fleet#read(java.nio.file.Path)}.
 */
@NullMarked
package io.channelpartners.tools.accessreport.fleet;

import org.jspecify.annotations.NullMarked;
