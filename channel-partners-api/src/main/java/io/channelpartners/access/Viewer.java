package io.channelpartners.access;

import io.channelpartners.internal.style.BuiltValue;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.HpePassportId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A signed-in user, with what HPE said at sign-in about the user's locations: those linked to the Passport, and those that share
 * their views with the user. Each view looks up again whether the user still belongs to a location. A location without a standing
 * here counts as unknown, unless the environment has a check on record (CP-56, CP-60, CP-61).
 *
 * <p>A viewer proves nothing: the caller has authenticated the Passport. Immutable and thread-safe.
 */
@BuiltValue
@Value.Immutable
public abstract class Viewer {

    Viewer() {} // for the generated subclass

    /**
     * Creates a builder. The Passport is required, or {@code build()} throws an {@link IllegalStateException}; without standings,
     * those on record count.
     *
     * @return an empty builder, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a builder that begins with this viewer, to change some of it.
     *
     * @return a builder, for one thread; setters replace a value, add and put methods extend one
     */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Gets the Passport with which the user signed in. */
    public abstract HpePassportId passport();

    /**
     * Gets the standings that were checked at sign-in, with their times.
     *
     * @return the standing of each location that could be checked
     */
    public abstract Map<PartnerLocationId, CheckedStanding> standings();

    /**
     * Gets the last instant at which no standing of the viewer is too old (CP-56). Let the user sign in again before it. A
     * nanosecond later, the oldest standing no longer counts, and its location shows nothing unless the environment has a later
     * check on record.
     *
     * <pre>{@code
     * viewer.freshUntil(Freshness.standard()); // 24 hours after the earliest check of the viewer's locations
     * }</pre>
     *
     * @param freshness the age and tolerance with which the library was built
     * @return the time of the earliest check plus the longest age, at most {@link Instant#MAX}; empty for a viewer without standings
     */
    public Optional<Instant> freshUntil(Freshness freshness) {
        return standings().values().stream()
                .map(CheckedStanding::checkedAt)
                .min(Comparator.naturalOrder())
                .map(freshness::countsUntil);
    }

    /** Builds a {@link Viewer}; if an attribute is set twice, the later value counts. */
    public static final class Builder extends ViewerBuilder {
        Builder() {}
    }
}
