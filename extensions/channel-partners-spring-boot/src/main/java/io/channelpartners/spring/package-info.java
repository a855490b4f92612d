/**
 * The library in a Spring Boot application: its entry points as beans, and the properties of {@code channel-partners}. Begin with {@link
 * io.channelpartners.spring.ChannelPartnersAutoConfiguration}.
 */
@NullMarked
package io.channelpartners.spring;

import org.jspecify.annotations.NullMarked;
