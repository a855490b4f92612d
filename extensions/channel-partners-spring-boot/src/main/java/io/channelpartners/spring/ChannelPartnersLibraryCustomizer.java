package io.channelpartners.spring;

import io.channelpartners.core.ChannelPartnersLibrary;

/**
 * Customizes the builder of the library, after properties and beans were applied. Each such bean is called once, in the order of {@code
 * @Order}, so the last one wins.
 *
 * <pre>{@code
 * @Bean
 * ChannelPartnersLibraryCustomizer smallCache() {
 *     return builder -> builder.devicesKept(50_000);
 * }
 * }</pre>
 */
@FunctionalInterface
public interface ChannelPartnersLibraryCustomizer {

    /**
     * Customizes the builder.
     *
     * @param builder the builder, with the beans and properties of the application
     */
    void customize(ChannelPartnersLibrary.Builder builder);
}
