package io.channelpartners.console.customer.history;

import io.channelpartners.view.VisibilityHistory;
import io.channelpartners.view.VisibilityPeriod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<WhoSaw> periods = new ArrayList<>();
        Optional<VisibilityPeriod> first = Optional.empty();
        for (VisibilityPeriod period : history.periods()) {
            boolean continues = first.isPresent() && first.get().visibilities().equals(period.visibilities());
            first = continues ? first : Optional.of(period);
            if (continues) {
                periods.remove(periods.size() - 1);
            }
            periods.add(of(first.orElseThrow(), period.until()));
        }
        return periods;
    }

    private static WhoSaw of(VisibilityPeriod first, Instant until) {
        return new WhoSaw(
                first.from(),
                until,
                first.visibilities().stream()
                        .map(row -> new Partner(
                                row.location().value(),
                                row.features().size(),
                                row.unknown().size()))
                        .toList());
    }
}
