package io.channelpartners.core.preview;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.core.fixture.Ticking;
import io.channelpartners.core.list.ByRule;
import io.channelpartners.core.list.ListPages;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.impact.DeviceImpact;
import io.channelpartners.impact.FeatureImpact;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.EnvironmentNotFound;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.testkit.properties.NamedEdit;
import io.channelpartners.view.AccessReview;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.Test;

/** What a preview announces is exactly the difference between the decisions before and after the change. */
@Domain(ChannelPartnersDomain.class)
@Domain(DomainContext.Global.class)
class PreviewTest {

    private static final PartnerLocationId L1 = PartnerLocationId.of("L1");

    private record VisibleFeature(PartnerLocationId location, DeviceId device, InsightOnlineFeature feature) {}

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    @Rule("L-10")
    void announces_exactly_what_the_change_then_does(
            @ForAll CustomerEnvironment environment,
            @ForAll @Size(min = 1, max = 5) List<NamedEdit> edits,
            @ForAll Ticking ticking) {
        assertAnnouncesWhatHappens(TestLibrary.with(ticking, environment), NamedEdit.all(edits));
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    @Rule({"L-10", "CP-56"})
    void announces_exactly_what_the_change_then_does_when_standings_are_old(
            @ForAll CustomerEnvironment environment,
            @ForAll @Size(min = 1, max = 3) List<NamedEdit> edits,
            @ForAll Ticking ticking) {
        TestLibrary library = TestLibrary.with(ticking, environment);
        library.clock.advance(Duration.ofHours(25));
        IdCheck check = new IdCheck.Recognized(L1, IdChecks.details(L1), Standings.full(), library.clock.instant());
        assertAnnouncesWhatHappens(
                library, made -> refreshed(check, NamedEdit.all(edits).apply(made)));
    }

    private static CustomerEnvironment refreshed(IdCheck check, CustomerEnvironment made) {
        return made.partners().contains(check.id()) ? made.refreshPartner(check) : made;
    }

    private static void assertAnnouncesWhatHappens(TestLibrary library, EnvironmentEdit edit) {
        AccessReview before = library.review(ChannelPartnersDomain.ENVIRONMENT);
        AccessImpact impact =
                library.partners().preview(ChannelPartnersDomain.ENVIRONMENT, ChannelPartnersDomain.BY, edit);
        assertEquals(
                before.snapshot(),
                library.review(ChannelPartnersDomain.ENVIRONMENT).snapshot(),
                "nothing is stored");

        ChangeResult saved =
                library.partners().change(ChannelPartnersDomain.ENVIRONMENT, ChannelPartnersDomain.BY, edit);
        AccessReview after = library.review(ChannelPartnersDomain.ENVIRONMENT);
        Instant tried = impact.change().at();
        assertEquals(
                before.snapshot().changeTo(after.snapshot().environment(), ChannelPartnersDomain.BY, tried),
                impact.change());
        assertFalse(
                impact.at().isBefore(tried)
                        || impact.at().isAfter(saved.change().at()),
                () -> "at " + impact.at());
        assertTrue(impact.warnings().containsAll(saved.warnings()));

        Set<VisibleFeature> gained = only(visible(after), visible(before));
        Set<VisibleFeature> lost = only(visible(before), visible(after));
        assertEquals(features(gained, lost), impact.features());
        for (PartnerLocationId location : ChannelPartnersDomain.LOCATIONS) {
            ListPages.assertAre(devices(location, before, after, gained, lost), impact.devices(location));
        }
        Statistics.collect(gained.isEmpty(), lost.isEmpty());
        Statistics.coverage(coverage -> coverage.check(false, true).count(count -> count > 0));
    }

    private static Set<VisibleFeature> visible(AccessReview review) {
        Set<VisibleFeature> visible = new HashSet<>();
        for (PartnerLocationId location : ChannelPartnersDomain.LOCATIONS) {
            for (DeviceId device : ChannelPartnersDomain.DEVICES) {
                for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                    if (review.of(location).decide(device, feature).isVisible()) {
                        visible.add(new VisibleFeature(location, device, feature));
                    }
                }
            }
        }
        return visible;
    }

    private static Set<VisibleFeature> only(Set<VisibleFeature> one, Set<VisibleFeature> other) {
        Set<VisibleFeature> rest = new HashSet<>(one);
        rest.removeAll(other);
        return rest;
    }

    private static List<FeatureImpact> features(Set<VisibleFeature> gained, Set<VisibleFeature> lost) {
        List<FeatureImpact> rows = new ArrayList<>();
        for (PartnerLocationId location : ChannelPartnersDomain.LOCATIONS) {
            for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                FeatureImpact row = new FeatureImpact(
                        location, feature, devices(gained, location, feature), devices(lost, location, feature));
                if (row.gained() + row.lost() > 0) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static int devices(Set<VisibleFeature> cells, PartnerLocationId location, InsightOnlineFeature feature) {
        return (int) cells.stream()
                .filter(cell -> cell.location().equals(location) && cell.feature() == feature)
                .count();
    }

    private static List<DeviceImpact> devices(
            PartnerLocationId location,
            AccessReview before,
            AccessReview after,
            Set<VisibleFeature> gained,
            Set<VisibleFeature> lost) {
        Map<DeviceId, Device> devices = new HashMap<>();
        before.snapshot().environment().devices().all().forEach(device -> devices.put(device.id(), device));
        after.snapshot().environment().devices().all().forEach(device -> devices.put(device.id(), device));
        return ByRule.sorted(devices.values()).stream()
                .map(device ->
                        new DeviceImpact(device, features(gained, location, device), features(lost, location, device)))
                .filter(row -> !row.gained().isEmpty() || !row.lost().isEmpty())
                .toList();
    }

    private static FeatureSet features(Set<VisibleFeature> cells, PartnerLocationId location, Device device) {
        return FeatureSet.copyOf(cells.stream()
                .filter(cell ->
                        cell.location().equals(location) && cell.device().equals(device.id()))
                .map(VisibleFeature::feature)
                .collect(Collectors.toSet()));
    }

    @Test
    @Rule({"L-10", "L-7"})
    void announces_nothing_for_an_edit_that_changes_nothing() {
        TestLibrary library = TestLibrary.with(
                AnEnvironment.called("acme-01").withDefault(RESELLER, "L1").environment());

        AccessImpact impact = library.partners()
                .preview(
                        ChannelPartnersDomain.ENVIRONMENT,
                        ChannelPartnersDomain.BY,
                        environment -> environment.setDefault(RESELLER, L1));
        assertTrue(impact.change().isEmpty());
        assertEquals(List.of(), impact.features());
        assertEquals(List.of(), impact.warnings());
        assertEquals("AccessImpact{" + impact.change() + ", at " + impact.at() + "}", impact.toString());
    }

    @Test
    @Rule("L-10")
    void refuses_an_edit_that_a_rule_forbids() {
        TestLibrary library = TestLibrary.with(
                AnEnvironment.called("acme-01").withDefault(RESELLER, "L1").environment());
        Optional<EnvironmentSnapshot> before = library.partners().environment(ChannelPartnersDomain.ENVIRONMENT);

        assertThrows(
                EditRefused.class,
                () -> library.partners()
                        .preview(
                                ChannelPartnersDomain.ENVIRONMENT,
                                ChannelPartnersDomain.BY,
                                environment -> environment.removePartner(L1)));
        assertEquals(before, library.partners().environment(ChannelPartnersDomain.ENVIRONMENT));
    }

    @Test
    @Rule("L-10")
    void refuses_an_environment_that_does_not_exist() {
        TestLibrary library = TestLibrary.with();

        assertThrows(
                EnvironmentNotFound.class,
                () -> library.partners()
                        .preview(EnvironmentId.of("nowhere"), ChannelPartnersDomain.BY, environment -> environment));
    }
}
