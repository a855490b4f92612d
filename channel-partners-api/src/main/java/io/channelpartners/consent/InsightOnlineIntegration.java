package io.channelpartners.consent;

import io.channelpartners.internal.style.Part;
import io.channelpartners.user.HpePassportId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether Insight Online shows the environment, and for which HPE Passport of the customer (CP-42). Immutable and thread-safe.
 */
@Part
@Value.Immutable
public abstract class InsightOnlineIntegration {

    InsightOnlineIntegration() {} // for the generated subclass

    /** Obtains the disabled integration, with which every environment starts. */
    public static InsightOnlineIntegration disabled() {
        return ImmutableInsightOnlineIntegration.of(Optional.empty());
    }

    /**
     * Obtains the integration enabled for a Passport.
     *
     * @param passport the customer's HPE Passport
     */
    public static InsightOnlineIntegration enabledFor(HpePassportId passport) {
        return ImmutableInsightOnlineIntegration.of(Optional.of(passport));
    }

    /**
     * Gets the customer's Passport.
     *
     * @return the Passport, or empty while the integration is disabled
     */
    public abstract Optional<HpePassportId> passport();

    /** Checks if the integration is enabled; while it is not, no partner sees anything (CP-43). */
    public boolean isEnabled() {
        return passport().isPresent();
    }
}
