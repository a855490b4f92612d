/** What the Spring Boot starter costs. */
@NullMarked
package io.channelpartners.benchmarks.spring;

import org.jspecify.annotations.NullMarked;
