package io.channelpartners.spring.authzen;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/**
 * Says how clients of the decision point authenticate. The application brings exactly one such bean: who its clients are is not this
 * library's to know.
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
     * Adds a way to authenticate to the chain of the decision point, which has neither sessions nor tokens against forged requests.
     *
     * @param http the chain
     * @throws Exception what configuring it throws
     */
    void authenticate(HttpSecurity http) throws Exception;
}
