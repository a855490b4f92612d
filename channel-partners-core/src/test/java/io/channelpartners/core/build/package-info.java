/**
 * Checks that the build makes of the project itself: its architecture, its rule book and its documented code. Begin reading
 * with {@link io.channelpartners.core.build.RuleBookTest}.
 */
@NullMarked
package io.channelpartners.core.build;

import org.jspecify.annotations.NullMarked;
