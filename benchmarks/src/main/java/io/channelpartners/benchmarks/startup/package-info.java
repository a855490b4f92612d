/** What the first decision of a JVM takes. Begin with {@link io.channelpartners.benchmarks.startup.StartUp}. */
@NullMarked
package io.channelpartners.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
