package io.channelpartners.console.customer.devices;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.PartnerLocationId;

/**
 * What a user has ticked and cleared for one partner and not saved yet, and the state that the user saw. Immutable.
 *
 * @param stamp the oldest state on which a tick rests (CP-36)
 * @param ticks what is ticked and cleared
 */
record TickDraft(EnvironmentStamp stamp, DeviceTicks ticks) {

    static TickDraft none(EnvironmentStamp seen, PartnerLocationId partner) {
        return new TickDraft(seen, DeviceTicks.of(partner));
    }

    TickDraft with(DeviceTicks edited) {
        return new TickDraft(stamp, edited);
    }

    /** Returns this draft, resting on a state as well; the older one counts, since a tick may have been set when it was shown. */
    TickDraft seenAt(EnvironmentStamp seen) {
        boolean older = ticks.isEmpty() || seen.compareTo(stamp) < 0;
        return older ? new TickDraft(seen, ticks) : this;
    }
}
