package io.channelpartners.spring.authzen;

import io.channelpartners.authzen.SubjectSearchGrant;
import io.channelpartners.spring.Application;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** An application whose decision point admits clients with a bearer token. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(Application.Complete.class)
class DecisionPoint {

    /** What each known token says: that of a client that may ask, and of one that may not. */
    private static final Map<String, String> SCOPES = Map.of("good", "decisions", "other", "mail");

    @Bean
    AuthZenClients clients() {
        return http -> http.oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()));
    }

    @Bean
    JwtDecoder tokens() {
        return token -> Optional.ofNullable(SCOPES.get(token))
                .map(scope -> Jwt.withTokenValue(token)
                        .header("alg", "none")
                        .subject("gateway")
                        .claim("scope", List.of(scope))
                        .build())
                .orElseThrow(() -> new BadJwtException("unknown"));
    }

    @Bean
    SubjectSearchGrant customers() {
        return (caller, environment) ->
                caller.equals(Optional.of("gateway")) && environment.value().equals("acme");
    }
}
