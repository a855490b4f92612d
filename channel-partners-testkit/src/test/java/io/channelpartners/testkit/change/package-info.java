/** Changes, their descriptions and stamps: what a store is given. Begin with {@code EnvironmentChangeTest}. */
@NullMarked
package io.channelpartners.testkit.change;

import org.jspecify.annotations.NullMarked;
