package io.channelpartners.event;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.HpePassportId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who asked about which environment, as reported to a listener.
 *
 * @param environment the environment, whether or not it exists; empty for a question about all environments of a viewer
 * @param viewer the partner's user who asked; empty if the customer asked
 * @param location the location about which the customer asked; empty if the question was about none or several
 * @param at the instant for which the question is answered; for a question about all environments, when it was asked
 */
public record AccessQuestion(
        Optional<EnvironmentId> environment,
        Optional<HpePassportId> viewer,
        Optional<PartnerLocationId> location,
        Instant at) {

    public AccessQuestion {
        Objects.requireNonNull(environment, "environment");
        Objects.requireNonNull(viewer, "viewer");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(at, "at");
    }
}
