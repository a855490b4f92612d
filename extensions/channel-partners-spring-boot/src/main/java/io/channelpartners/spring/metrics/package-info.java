/**
 * Meters and observations. Each meter is made once; its tags are codes of the API, and never name a customer, a device or a user. Depends
 * on the properties. Begin with {@link io.channelpartners.spring.metrics.MetricsAutoConfiguration}.
 */
@NullMarked
package io.channelpartners.spring.metrics;

import org.jspecify.annotations.NullMarked;
