package io.channelpartners.spring.authzen;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.ViewerCache;
import io.channelpartners.authzen.AuthZen;
import io.channelpartners.authzen.AuthZenBuilder;
import io.channelpartners.authzen.JsonCodec;
import io.channelpartners.authzen.SubjectSearchGrant;
import io.channelpartners.authzen.jackson.JacksonCodec;
import io.channelpartners.spring.ChannelPartnersProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Serves the OpenID AuthZEN Authorization API 1.0 if {@code channel-partners.authzen.enabled} is true. Only authenticated clients are
 * admitted: by a Spring Security filter chain of its own, which an {@link AuthZenClients} bean completes, or by a protection elsewhere, if
 * the application says so.
 *
 * <p>It runs after everything that defines the default filter chain of Spring Security. If that found this chain first, it would back off
 * and leave the rest of the application open.
 */
@AutoConfiguration(
        afterName = { // Names of Spring Boot 3.5, then of 4; unknown names are ignored.
            "io.channelpartners.spring.ChannelPartnersAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.oauth2.resource.servlet.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.oauth2.client.servlet.OAuth2ClientWebSecurityAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.saml2.Saml2RelyingPartyAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration"
        })
@AutoConfigureOrder(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnClass({AuthZen.class, HttpServletRequest.class, HandlerMapping.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "channel-partners.authzen.enabled", havingValue = "true")
@Import(AuthZenChainConfiguration.class)
public class AuthZenAutoConfiguration {

    /** Creates the configuration; Spring does. */
    public AuthZenAutoConfiguration() {}

    /**
     * Builds the policy decision point. It offers the search for subjects only if the application has a {@link SubjectSearchGrant}.
     *
     * @param access the partner's entry point
     * @param viewers signs users in and caches them
     * @param partners the customer's entry point
     * @param grant for which environments a client may search for subjects
     * @param codec reads and writes JSON; by default with Jackson 3
     * @param properties the properties
     */
    @Bean
    @ConditionalOnMissingBean
    public AuthZen channelPartnersAuthZen(
            PartnerAccess access,
            ViewerCache viewers,
            ChannelPartners partners,
            ObjectProvider<SubjectSearchGrant> grant,
            ObjectProvider<JsonCodec> codec,
            ChannelPartnersProperties properties) {
        AuthZenBuilder builder =
                AuthZen.builder().access(access).viewers(viewers::of).codec(given(codec.getIfAvailable()));
        grant.ifAvailable(granted -> builder.subjectSearch(partners, granted));
        new AuthZenSettings(properties.authzen()).applyTo(builder);
        return builder.build();
    }

    private static JsonCodec given(@Nullable JsonCodec codec) {
        if (codec == null) {
            throw AuthZenRefused.noCodec();
        }
        return codec;
    }

    /** Reads and writes JSON with Jackson 3, no matter which Jackson the application uses elsewhere. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnClass(name = "tools.jackson.core.JsonParser")
    JsonCodec channelPartnersJsonCodec() {
        return new JacksonCodec();
    }

    @Bean
    AuthZenPaths channelPartnersAuthZenPaths(ChannelPartnersProperties properties) {
        return AuthZenPaths.of(new AuthZenSettings(properties.authzen()).url());
    }

    @Bean
    HandlerMapping channelPartnersAuthZenMapping(
            AuthZen decisions,
            AuthZenPaths paths,
            ObjectProvider<AuthZenAdmission> admission,
            ChannelPartnersProperties properties) {
        return new AuthZenMapping(
                paths, new AuthZenHandler(decisions, admitted(admission.getIfAvailable(), properties)));
    }

    private static Predicate<HttpServletRequest> admitted(
            @Nullable AuthZenAdmission admission, ChannelPartnersProperties properties) {
        if (properties.authzen().protectedElsewhere()) {
            return request -> true;
        }
        if (admission == null) {
            throw AuthZenRefused.unprotected();
        }
        return admission::admitted;
    }
}
