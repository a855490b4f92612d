package io.channelpartners.console.customer.history;

import io.channelpartners.view.VisibilityHistory;
import io.channelpartners.view.VisibilityPeriod;
import java.time.Instant;
import java.util.List;

/**
 * A time in which the same partners saw the same of a device.
 *
 * @param from its beginning
 * @param until its end
 * @param partners what each partner saw
 */
public record WhoSaw(Instant from, Instant until, List<Partner> partners) {

    /**
     * What a partner saw.
     *
     * @param id the Partner ID
     * @param features how many features
     * @param unknown about how many features it is unknown
     */
    public record Partner(String id, int features, int unknown) {}

    static List<WhoSaw> of(VisibilityHistory history) {
        return history.periods().stream().map(WhoSaw::of).toList();
    }

    private static WhoSaw of(VisibilityPeriod period) {
        return new WhoSaw(
                period.from(),
                period.until(),
                period.visibilities().stream()
                        .map(row -> new Partner(
                                row.location().value(),
                                row.features().size(),
                                row.unknown().size()))
                        .toList());
    }
}
