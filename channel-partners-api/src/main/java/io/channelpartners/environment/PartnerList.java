package io.channelpartners.environment;

import io.channelpartners.internal.rows.Rows;
import io.channelpartners.internal.style.Part;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The list of channel partners of an environment: one entry per location (CP-06). Immutable and thread-safe. */
@Part
@Value.Immutable
public abstract class PartnerList {

    PartnerList() {} // for the generated subclass

    static PartnerList of(Rows<PartnerLocationId, ChannelPartner> rows) {
        return ImmutablePartnerList.of(rows);
    }

    abstract Rows<PartnerLocationId, ChannelPartner> rows();

    /**
     * Gets an entry.
     *
     * @return the entry, or empty if the location is not listed
     */
    public Optional<ChannelPartner> find(PartnerLocationId location) {
        return rows().get(location);
    }

    /** Checks if a location is listed. */
    public boolean contains(PartnerLocationId location) {
        return rows().has(location);
    }

    /**
     * Gets the listed locations.
     *
     * @return their IDs, ascending
     */
    public List<PartnerLocationId> ids() {
        return rows().keys();
    }

    /**
     * Gets the entries.
     *
     * @return all entries, by ascending ID
     */
    public List<ChannelPartner> all() {
        return rows().values();
    }
}
