/**
 * What operators ask of a running application: whether the store works, and how the library is set. Depends on the properties. Begin with
 * {@link io.channelpartners.spring.health.HealthAutoConfiguration}.
 */
@NullMarked
package io.channelpartners.spring.health;

import org.jspecify.annotations.NullMarked;
