package io.channelpartners.partner;

import java.time.Instant;
import java.util.Objects;

/**
 * An entry in the list of channel partners of a customer environment: one location, whatever roles it takes (CP-06).
 *
 * @param id its Partner Location ID, which never changes
 * @param details who it is (CP-04)
 * @param standing what HPE authorized it for when it was last checked (CP-07)
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
     * Returns this entry as a repeated check leaves it (CP-15): refreshed by a recognized one, authorized for nothing after one
     * that is not recognized, unchanged after an unavailable one.
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
     * @return the entry, equal but for the time
     */
    public ChannelPartner checkedAgain(Instant at) {
        return new ChannelPartner(id, details, standing, at);
    }

    /**
     * Checks if another entry says the same of the same location, whenever it was checked (CP-15).
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
