package io.channelpartners.core.view;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.core.list.ChannelPartnerList;
import io.channelpartners.core.profile.LocationProfiles;
import io.channelpartners.core.summary.SummaryCounts;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.partner.Answer;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.view.AccessSummary;
import io.channelpartners.view.LocationVisibility;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The customer's review of one state in numbers, by the standings on record, from its outline (L-12). */
public final class CustomerSummary implements AccessSummary {

    private final EnvironmentOutline outline;
    private final EffectiveStandings standings;
    private final SummaryCounts counts;

    /** Creates the numbers of a state. */
    public CustomerSummary(EnvironmentOutline outline, EffectiveStandings standings) {
        this.outline = outline;
        this.standings = standings;
        this.counts = SummaryCounts.of(outline.summary());
    }

    @Override
    public EnvironmentId environment() {
        return outline.part().id();
    }

    @Override
    public EnvironmentStamp stamp() {
        return outline.part().stamp();
    }

    @Override
    public Instant at() {
        return standings.at();
    }

    @Override
    public int deviceCount() {
        return counts.devices();
    }

    @Override
    public List<ListedPartner> channelPartners() {
        return ChannelPartnerList.of(outline.part(), standings::isFresh, counts::held);
    }

    @Override
    public List<LocationVisibility> whoSeesAnything() {
        return listed().map(location -> location.ofAnyDevice(counts.of(location.location())))
                .filter(seen -> !seen.seesNothing())
                .toList();
    }

    @Override
    public List<FeatureCount> counts() {
        return listed().flatMap(location -> location.counts(counts.of(location.location())).stream())
                .toList();
    }

    private Stream<LocationProfiles> listed() {
        boolean integrationEnabled = outline.part().integration().isEnabled();
        return outline.part().partners().ids().stream()
                .map(location -> LocationProfiles.of(
                        integrationEnabled, location, Answer.YES, standings.onRecord(outline.part(), location)));
    }
}
