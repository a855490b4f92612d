/**
 * Reads a fleet folder into plain immutable records, or tells everything that is wrong with it. Begin with
 * {@link io.channelpartners.examples.accessreport.fleet.Fleet#read(java.nio.file.Path)}.
 */
@NullMarked
package io.channelpartners.examples.accessreport.fleet;

import org.jspecify.annotations.NullMarked;
