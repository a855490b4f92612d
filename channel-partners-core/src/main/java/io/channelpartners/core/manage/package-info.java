/**
 * How environments and shared views change, and the history of environments. Depends on the guards of the boundary and nothing else
 * in core. Begin with {@link io.channelpartners.core.manage.EnvironmentChanges}.
 */
@NullMarked
package io.channelpartners.core.manage;

import org.jspecify.annotations.NullMarked;
