/**
 * How an environment changes. Begin with {@link io.channelpartners.core.manage.EnvironmentChanges}.
 */
@NullMarked
package io.channelpartners.core.manage;

import org.jspecify.annotations.NullMarked;
