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
 * A signed-in user with what HPE said of the user's locations at sign-in: those to which the Passport is linked, and those that
 * share their views with the user. Whether the user still belongs to a location is asked again for each view; a location without
 * a standing here is unknown and shows nothing (CP-56, CP-60, CP-61).
 *
 * <p>A viewer proves nothing: whoever passes one has authenticated the Passport. Immutable and thread-safe.
 */
@BuiltValue
@Value.Immutable
public abstract class Viewer {

    Viewer() {} // nobody else extends it

    /**
     * Creates a builder; the Passport must be given.
     *
     * @return an empty builder, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a builder that holds this viewer, to change some of it.
     *
     * @return a builder, for one thread; what is set replaces what this value has, and what is added or put comes on top
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
     * Gets the last instant at which no standing of the viewer is too old (CP-56): to keep the user's view as it is, let the user
     * sign in again before it. A nanosecond later, the oldest standing counts no longer, and its location shows nothing unless the
     * environment has a later check on record.
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
