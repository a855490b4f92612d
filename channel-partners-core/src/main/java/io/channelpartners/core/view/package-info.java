/**
 * An environment by column, and what a location or a viewer sees of it. Begin with
 * {@link io.channelpartners.core.view.EnvironmentColumns}, then {@link io.channelpartners.core.view.LocationView}.
 */
@NullMarked
package io.channelpartners.core.view;

import org.jspecify.annotations.NullMarked;
