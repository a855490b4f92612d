package io.channelpartners.user;

import io.channelpartners.internal.style.BuiltValue;
import io.channelpartners.partner.PartnerLocationId;
import java.time.Instant;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A user of Insight Online, as the Passport directory knows them, with the linked locations (CP-60).
 *
 * <p>A user without linked locations may still be one with whom a location shares its view (CP-61). Immutable and thread-safe.
 */
@BuiltValue
@Value.Immutable
public abstract class PartnerUser {

    PartnerUser() {} // for the generated subclass

    /**
     * Creates a builder. Passport, e-mail address and time of the look-up are required, or {@code build()} throws an {@link
     * IllegalStateException}; without locations, the user is linked to none.
     *
     * @return an empty builder, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a builder that begins with this user, to change some of it.
     *
     * @return a builder, for one thread; setters replace a value, add and put methods extend one
     */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /**
     * Gets the Passport.
     *
     * @return the identity with which the user signs in
     */
    public abstract HpePassportId passport();

    /** Gets the e-mail address by which a location may share its view with the user. */
    public abstract EmailAddress email();

    /** Gets the locations to which the Passport is linked. */
    public abstract Set<PartnerLocationId> locations();

    /** Gets the time of the look-up; links that were looked up too long ago are unknown (CP-56). */
    public abstract Instant lookedUpAt();

    /** Builds a {@link PartnerUser}; if an attribute is set twice, the later value counts. */
    public static final class Builder extends PartnerUserBuilder {
        Builder() {}
    }
}
