package io.channelpartners.core.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.core.column.Columns;
import io.channelpartners.core.list.Cursors;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.view.AccessReview;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is counted from summaries equals what is counted from whole states. */
@Domain(ChannelPartnersDomain.class)
@Domain(DomainContext.Global.class)
@Rule("L-12")
class SummariesCountAlikeProperties {

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @Rule({"CP-60", "CP-62"})
    void a_viewer_of_several_locations_has_the_same_row_of_my_customers(
            @ForAll CustomerEnvironment environment,
            @ForAll @Size(max = 4) List<PartnerLocationId> viewed,
            @ForAll @Size(4) List<PartnerStanding> standings,
            @ForAll @Size(4) List<Answer> recognized,
            @ForAll DeviceSearch anySearch) {
        List<PartnerLocationId> linked = new ArrayList<>(environment.partners().ids());
        linked.addAll(viewed);
        List<ViewerLocation> locations = new ArrayList<>();
        for (int at = 0; at < Math.min(linked.size(), standings.size()); at++) {
            if (locations.stream().map(ViewerLocation::location).noneMatch(linked.get(at)::equals)) {
                locations.add(new ViewerLocation(linked.get(at), recognized.get(at), standings.get(at)));
            }
        }
        CustomerSearch search = CustomerSearch.counting(withoutFilter(anySearch));
        EnvironmentSnapshot state = Columns.snapshot(environment, 1);
        EnvironmentSummary summary = EnvironmentSummary.of(state, linked);

        Optional<MyCustomer> expected = ViewerView.of(
                        environment.id(),
                        SettableClock.START,
                        Optional.of(Columns.of(environment, 1)),
                        NamedDevices.all(),
                        Cursors.OF_DEVICES,
                        locations,
                        Answer.NO,
                        true)
                .asCustomer(search);

        List<ViewerLocation> listed = locations.stream()
                .filter(viewer -> summary.standings().containsKey(viewer.location()))
                .toList();
        assertEquals(expected, CustomerRow.of(summary, listed, search));
    }

    private static DeviceSearch withoutFilter(DeviceSearch search) {
        DeviceSearch all = search.features().isEmpty()
                ? DeviceSearch.visible()
                : DeviceSearch.seeing(
                        search.features().stream().toArray(io.channelpartners.access.InsightOnlineFeature[]::new));
        DeviceSearch same = search.role().map(all::holding).orElse(all);
        assertEquals(DeviceFilter.none(), same.filter());
        return same;
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Rule({"CP-35", "CP-56"})
    void the_customer_gets_the_same_numbers_at_every_age_of_the_checks(
            @ForAll CustomerEnvironment environment, @ForAll @IntRange(min = -2, max = 30) int hours) {
        EffectiveStandings standings =
                EffectiveStandings.at(SettableClock.START.plus(Duration.ofHours(hours)), Freshness.standard());
        AccessReview review = Views.review(environment, standings.at());

        CustomerSummary summary =
                new CustomerSummary(EnvironmentOutline.of(Columns.snapshot(environment, 0)), standings);

        assertEquals(review.channelPartners(), summary.channelPartners());
        assertEquals(review.counts(), summary.counts());
        assertEquals(review.whoSeesAnything(), summary.whoSeesAnything());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_bytes_of_a_summary_say_the_same(@ForAll CustomerEnvironment environment) {
        DeviceSummary summary = DeviceSummary.of(environment);

        assertEquals(summary, DeviceSummary.decoded(summary.encoded()));
    }
}
