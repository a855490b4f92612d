/** Draws results. Begin with {@link io.channelpartners.benchmarks.plot.SizePlot}. */
@NullMarked
package io.channelpartners.benchmarks.plot;

import org.jspecify.annotations.NullMarked;
