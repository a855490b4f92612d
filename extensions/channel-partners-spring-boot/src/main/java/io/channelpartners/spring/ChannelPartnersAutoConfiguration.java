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
 * Builds the library from the beans of the application, and defines its entry points as beans. It requires an {@link EnvironmentStore}, a
 * {@link PartnerVerifier} and a {@link PassportDirectory}; if one of them is missing, it does nothing. It backs off from each bean that
 * the application defines itself.
 *
 * <p>The clock is the application's {@link Clock} bean, or else the system clock, which does not become a bean: other parts of the
 * application might pick it up.
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
     * @param sharedViews the store of shared views, if locations may share their views
     * @param clock the clock, if the application has one
     * @param listeners the listeners, in the order in which they are called
     * @param observers the observers, in the order in which they are called
     * @param customizers applied last, so they override everything else
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
     * Defines the customer's entry point.
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
     * Defines the partner's entry point.
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
     * Defines the entry point to shared views, if there is a store of them (CP-61).
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
     * Defines the entry point for the portal's operator (CP-64).
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
     * Defines the cache of viewers, for callers without sessions.
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
