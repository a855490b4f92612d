/**
 * What operators see of a running application: whether the stores work, and how the library is configured. Depends on the properties. Begin with
 * {@link io.channelpartners.spring.health.HealthAutoConfiguration}.
 */
@NullMarked
package io.channelpartners.spring.health;

import org.jspecify.annotations.NullMarked;
