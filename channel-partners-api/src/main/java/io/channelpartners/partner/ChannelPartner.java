package io.channelpartners.partner;

import java.time.Instant;
import java.util.Objects;

/**
 * An entry in an environment's list of channel partners: one location, whatever roles it has (CP-06).
 *
 * @param id its Partner Location ID, which never changes
 * @param details who it is (CP-04)
 * @param standing what HPE authorized it for at the last check (CP-07)
 * @param checkedAt when it was last checked; moves without a new revision while details and standing stay (CP-15)
 */
public record ChannelPartner(
        PartnerLocationId id, PartnerDetails details, PartnerStanding standing, Instant checkedAt) {

    public ChannelPartner {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(checkedAt, "checkedAt");
    }

    /** Obtains the entry that a recognized check gives (CP-05). */
    public static ChannelPartner of(IdCheck.Recognized check) {
        return new ChannelPartner(check.id(), check.details(), check.standing(), check.checkedAt());
    }

    /**
     * Returns this entry after a repeated check (CP-15): refreshed if HPE recognizes the ID, authorized for nothing if HPE does
     * not, and unchanged if the back end was unavailable.
     *
     * @param check a check of this partner's ID
     * @throws IllegalArgumentException if the check is of another ID
     */
    public ChannelPartner refreshed(IdCheck check) {
        if (!check.id().equals(id)) {
            throw new IllegalArgumentException("a check of " + check.id() + " says nothing about " + id);
        }
        if (check instanceof IdCheck.Recognized recognized) {
            return of(recognized);
        }
        if (check instanceof IdCheck.NotRecognized notRecognized) {
            return new ChannelPartner(id, details, PartnerStanding.none(), notRecognized.checkedAt());
        }
        return this;
    }

    /**
     * Returns this entry with another time of its check.
     *
     * @param at when it was checked
     * @return the entry, with the same details and standing
     */
    public ChannelPartner checkedAgain(Instant at) {
        return new ChannelPartner(id, details, standing, at);
    }

    /**
     * Checks if another entry says the same about the same location, whatever the times of their checks (CP-15).
     *
     * @return true if ID, details and standing are equal
     */
    public boolean saysTheSameAs(ChannelPartner other) {
        return id.equals(other.id) && details.equals(other.details) && standing.equals(other.standing);
    }

    /**
     * Gets the standing with its time.
     *
     * @return the standing as it was last checked
     */
    public CheckedStanding checkedStanding() {
        return new CheckedStanding(standing, checkedAt);
    }
}
