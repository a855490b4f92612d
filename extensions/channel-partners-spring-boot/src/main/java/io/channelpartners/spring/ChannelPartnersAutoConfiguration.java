package io.channelpartners.spring;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.UserForgetting;
import io.channelpartners.ViewSharing;
import io.channelpartners.ViewerCache;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.CallObserver;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.spi.SharedViewStore;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Assembles the library from the beans of the application, and offers its entry points as beans. It needs an {@link EnvironmentStore}, a
 * {@link PartnerVerifier} and a {@link PassportDirectory}; without one of them, it does nothing. A bean of the application replaces any
 * of its own.
 *
 * <p>The clock is the {@link Clock} of the application if there is one, else that of the system; no bean is added for it, since others
 * might find it.
 */
@AutoConfiguration(
        afterName = {
            "io.channelpartners.spring.jdbc.JdbcStoresAutoConfiguration",
            "io.channelpartners.spring.metrics.MetricsAutoConfiguration"
        })
@EnableConfigurationProperties(ChannelPartnersProperties.class)
public class ChannelPartnersAutoConfiguration {

    /** Creates the configuration; Spring does. */
    public ChannelPartnersAutoConfiguration() {}

    /**
     * Builds the library.
     *
     * @param environments the store of environments
     * @param verifier HPE's back end
     * @param passports the directory of users
     * @param sharedViews the store of shared views, if locations may share them
     * @param clock the clock, if the application has one
     * @param listeners the listeners, which are called in their order
     * @param observers the observers, which are called in their order
     * @param customizers what has the last word
     * @param properties the properties
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({EnvironmentStore.class, PartnerVerifier.class, PassportDirectory.class})
    public ChannelPartnersLibrary channelPartnersLibrary(
            EnvironmentStore environments,
            PartnerVerifier verifier,
            PassportDirectory passports,
            ObjectProvider<SharedViewStore> sharedViews,
            ObjectProvider<Clock> clock,
            ObjectProvider<AccessListener> listeners,
            ObjectProvider<CallObserver> observers,
            ObjectProvider<ChannelPartnersLibraryCustomizer> customizers,
            ChannelPartnersProperties properties) {
        ChannelPartnersLibrary.Builder builder = ChannelPartnersLibrary.builder()
                .environments(environments)
                .verifier(verifier)
                .passports(passports)
                .clock(clock.getIfAvailable(Clock::systemUTC))
                .nanoTime(System::nanoTime);
        sharedViews.ifAvailable(builder::sharedViews);
        listeners.orderedStream().forEach(builder::listener);
        observers.orderedStream().forEach(builder::observer);
        new LibrarySettings(properties).applyTo(builder);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }

    /**
     * Offers the customer's entry point.
     *
     * @param library the library
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(ChannelPartnersLibrary.class)
    public ChannelPartners channelPartners(ChannelPartnersLibrary library) {
        return library.channelPartners();
    }

    /**
     * Offers the partner's entry point.
     *
     * @param library the library
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(ChannelPartnersLibrary.class)
    public PartnerAccess partnerAccess(ChannelPartnersLibrary library) {
        return library.partnerAccess();
    }

    /**
     * Offers the entry point to shared views, if there is a store of them (CP-61).
     *
     * @param library the library
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean({ChannelPartnersLibrary.class, SharedViewStore.class})
    public ViewSharing viewSharing(ChannelPartnersLibrary library) {
        return library.viewSharing();
    }

    /**
     * Offers the entry point for the portal's operator (CP-64).
     *
     * @param library the library
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(ChannelPartnersLibrary.class)
    public UserForgetting userForgetting(ChannelPartnersLibrary library) {
        return library.userForgetting();
    }

    /**
     * Keeps signed-in users for a while, for callers without sessions.
     *
     * @param library the library
     * @param properties the properties
     */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(ChannelPartnersLibrary.class)
    public ViewerCache viewerCache(ChannelPartnersLibrary library, ChannelPartnersProperties properties) {
        return new LibrarySettings(properties).viewerCache(library);
    }
}
