package io.channelpartners.spring.authzen;

import io.channelpartners.authzen.AuthZenBuilder;
import io.channelpartners.authzen.AuthZenLimits;
import io.channelpartners.spring.ChannelPartnersProperties.Authzen;
import io.channelpartners.spring.failure.PropertyRefused;
import io.channelpartners.spring.failure.Setting;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Applies the properties to the builder of the decision point, which checks their bounds.
 *
 * @param properties the properties
 */
record AuthZenSettings(Authzen properties) {

    private static final String URL = "channel-partners.authzen.url";
    private static final String URL_REMEDY =
            "Set it to the URL that clients use, such as https://pdp.example.com, or http://localhost:8080 to try it.";

    // spotless:off
    void applyTo(AuthZenBuilder builder) {
        AuthZenLimits usual = AuthZenLimits.standard();
        Setting.set(URL, shown(), anything -> builder.url(url()), URL_REMEDY);
        Setting.set("channel-partners.authzen.max-body-bytes",  properties.maxBodyBytes(),   usual::withBodyBytes,   "Set it to 1 or more, such as 1048576.");
        Setting.set("channel-partners.authzen.max-evaluations", properties.maxEvaluations(), usual::withEvaluations, "Set it to 1 or more, such as 10000.");
        Setting.set("channel-partners.authzen.max-results",     properties.maxResults(),     usual::withResults,     "Set it to 1 or more, such as 1000.");
        builder.limits(new AuthZenLimits(properties.maxBodyBytes(), properties.maxEvaluations(), properties.maxResults()));
        keys(builder);
    }
    // spotless:on

    private void keys(AuthZenBuilder builder) {
        if (!properties.tokenKey().isBlank()) {
            builder.tokenKey(Setting.key("channel-partners.authzen.token-key", properties.tokenKey()));
        }
        for (String former : properties.formerTokenKeys()) {
            builder.formerTokenKey(Setting.key("channel-partners.authzen.former-token-keys", former));
        }
    }

    URI url() {
        try {
            return new URI(properties.url());
        } catch (URISyntaxException noUrl) {
            throw new PropertyRefused(URL, shown(), "it is not a URL", URL_REMEDY);
        }
    }

    /** The URL without what may be a password: a URL that has one is refused, and the refusal is logged. */
    private String shown() {
        return properties.url().replaceAll("//[^/?#]*@", "//***@");
    }
}
