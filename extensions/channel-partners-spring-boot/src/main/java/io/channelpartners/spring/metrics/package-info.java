/**
 * Meters and observations. Each meter is registered once; its tags are low-cardinality codes of the API, never a customer, device or user. Depends
 * on the properties. Begin with {@link io.channelpartners.spring.metrics.MetricsAutoConfiguration}.
 */
@NullMarked
package io.channelpartners.spring.metrics;

import org.jspecify.annotations.NullMarked;
