package io.channelpartners.spring.authzen;

import io.channelpartners.spring.ChannelPartnersProperties;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** The security filter chain of the decision point: before all others, for its paths only, stateless, and denying by default. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({SecurityFilterChain.class, HttpSecurity.class})
@ConditionalOnBean(HttpSecurity.class)
@ConditionalOnProperty(
        name = "channel-partners.authzen.protected-elsewhere",
        havingValue = "false",
        matchIfMissing = true)
class AuthZenChainConfiguration {

    /** Marks requests that passed the chain, so that no request reaches the decision point without it. */
    @Bean
    AuthZenGate channelPartnersAuthZenGate() {
        return new AuthZenGate();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain channelPartnersAuthZenChain(
            HttpSecurity http,
            AuthZenPaths paths,
            AuthZenGate gate,
            ObjectProvider<AuthZenClients> clients,
            ChannelPartnersProperties properties)
            throws Exception {
        String authority = properties.authzen().authority();
        http.securityMatcher(paths::isOurs)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        told -> told.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))
                                .accessDeniedHandler((request, response, denied) ->
                                        response.setStatus(HttpServletResponse.SC_FORBIDDEN)))
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(paths::isMetadata).permitAll();
                    if (authority.isBlank()) {
                        requests.anyRequest().authenticated();
                    } else {
                        requests.anyRequest().hasAuthority(authority);
                    }
                })
                .addFilterAfter(gate.filter(), AuthorizationFilter.class);
        AuthZenClients ways = clients.getIfAvailable();
        if (ways == null) {
            throw AuthZenRefused.noClients();
        }
        ways.authenticate(http);
        return http.build();
    }
}
