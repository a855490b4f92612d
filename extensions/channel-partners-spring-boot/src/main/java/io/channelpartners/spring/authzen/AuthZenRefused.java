package io.channelpartners.spring.authzen;

/** The decision point is enabled, but something that it needs is missing. */
@SuppressWarnings("serial") // never leaves the process that failed to start
final class AuthZenRefused extends RuntimeException {

    private final String remedy;

    private AuthZenRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    static AuthZenRefused unprotected() {
        return new AuthZenRefused(
                "channel-partners.authzen.enabled is true, but Spring Security, which would admit only authenticated clients, is missing."
                        + " A client may ask about every user.",
                "Add spring-boot-starter-security and a bean of type AuthZenClients. Or, if a gateway or a filter of the"
                        + " application protects /access/v1, set channel-partners.authzen.protected-elsewhere=true.");
    }

    static AuthZenRefused noClients() {
        return new AuthZenRefused(
                "channel-partners.authzen.enabled is true, but nothing says how its clients authenticate.", """
                Add to a @Configuration of the application, for example:

                    @Bean
                    AuthZenClients clients() {
                        return http -> http.oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()));
                    }

                Or, if a gateway or a filter chain of the application protects /access/v1, set\
                 channel-partners.authzen.protected-elsewhere=true.""");
    }

    static AuthZenRefused noCodec() {
        return new AuthZenRefused(
                "channel-partners.authzen.enabled is true, but nothing reads and writes JSON for it.",
                "Add tools.jackson.core:jackson-core (Jackson 3, which can coexist with Jackson 2), or a bean of type"
                        + " JsonCodec.");
    }

    String remedy() {
        return remedy;
    }
}
