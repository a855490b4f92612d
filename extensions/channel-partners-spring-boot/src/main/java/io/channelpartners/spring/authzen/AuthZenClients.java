package io.channelpartners.spring.authzen;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/**
 * Defines how clients of the decision point authenticate. The application defines exactly one such bean, since only it knows its clients.
 *
 * <pre>{@code
 * @Bean
 * AuthZenClients clients() {
 *     return http -> http.oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()));
 * }
 * }</pre>
 */
@FunctionalInterface
public interface AuthZenClients {

    /**
     * Adds authentication to the filter chain of the decision point, which is stateless and has no CSRF tokens.
     *
     * @param http the filter chain
     * @throws Exception if the configuration fails
     */
    void authenticate(HttpSecurity http) throws Exception;
}
