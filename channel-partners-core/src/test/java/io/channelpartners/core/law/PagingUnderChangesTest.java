package io.channelpartners.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.core.list.ReferenceSearch;
import io.channelpartners.core.list.ReferenceSearches;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.Page;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.testkit.properties.NamedEdit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * Whatever happens between two pages, there is never a silent gap or repeat: the list continues exactly, or the cursor is
 * stale.
 */
@Domain(ChannelPartnersDomain.class)
@Domain(ReferenceSearches.class)
@Domain(DomainContext.Global.class)
class PagingUnderChangesTest {

    /** Something that happens between two pages; nothing, most of the time. */
    record Happening(String name, Consumer<TestLibrary> effect) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Rule("CP-34")
    void a_users_pages_go_on_exactly_or_are_stale(
            @ForAll CustomerEnvironment environment,
            @ForAll ReferenceSearch question,
            @ForAll @IntRange(min = 1, max = 3) int size,
            @ForAll("happenings") List<Happening> between) {
        TestLibrary library = TestLibrary.with(environment);
        library.link(ChannelPartnersDomain.LOCATIONS.subList(0, 2));
        assertGoesOnOrIsStale(
                () -> library.view(ChannelPartnersDomain.ENVIRONMENT).devices(question.search()),
                library,
                size,
                between);
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Rule("CP-34")
    void a_locations_pages_go_on_exactly_or_are_stale(
            @ForAll CustomerEnvironment environment,
            @ForAll ReferenceSearch question,
            @ForAll @IntRange(min = 1, max = 3) int size,
            @ForAll("happenings") List<Happening> between) {
        TestLibrary library = TestLibrary.with(environment);
        PartnerLocationId location = ChannelPartnersDomain.LOCATIONS.get(0);
        assertGoesOnOrIsStale(
                () -> library.review(ChannelPartnersDomain.ENVIRONMENT)
                        .of(location)
                        .devices(question.search()),
                library,
                size,
                between);
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Rule("CP-34")
    void a_panes_pages_go_on_exactly_or_are_stale(
            @ForAll CustomerEnvironment environment,
            @ForAll PaneView view,
            @ForAll @IntRange(min = 1, max = 3) int size,
            @ForAll("happenings") List<Happening> between) {
        TestLibrary library = TestLibrary.with(environment);
        ReferenceSearch all = new ReferenceSearch(Set.of(), Optional.empty(), Optional.empty(), "", false);
        assertGoesOnOrIsStale(
                () -> library.review(ChannelPartnersDomain.ENVIRONMENT)
                        .assignedDevices(ChannelPartnersDomain.LOCATIONS.get(1), view, all.filter()),
                library,
                size,
                between);
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Rule({"CP-34", "L-10"})
    void a_previews_pages_go_on_exactly_or_are_stale(
            @ForAll CustomerEnvironment environment,
            @ForAll @Size(max = 3) List<NamedEdit> edits,
            @ForAll @IntRange(min = 1, max = 3) int size,
            @ForAll("happenings") List<Happening> between) {
        TestLibrary library = TestLibrary.with(environment);
        EnvironmentEdit edit = made -> NamedEdit.all(edits).apply(made).disableIntegration();
        assertGoesOnOrIsStale(
                () -> library.partners()
                        .preview(ChannelPartnersDomain.ENVIRONMENT, ChannelPartnersDomain.BY, edit)
                        .devices(ChannelPartnersDomain.LOCATIONS.get(0)),
                library,
                size,
                between);
    }

    @Property(tries = 500)
    @Rule({"CP-34", "L-10"})
    void the_pages_of_a_preview_go_on_exactly_in_that_of_another_edit_or_are_stale(
            @ForAll CustomerEnvironment environment,
            @ForAll @Size(min = 1, max = 4) List<NamedEdit> edits,
            @ForAll @Size(min = 1, max = 4) List<NamedEdit> others) {
        TestLibrary library = TestLibrary.with(environment);
        for (PartnerLocationId location : ChannelPartnersDomain.LOCATIONS) {
            DeviceList<?> list = impact(library, edits, location);
            DeviceList<?> other = impact(library, others, location);
            list.first(1)
                    .next()
                    .ifPresent(cursor -> rows(other, cursor)
                            .ifPresent(
                                    rows -> assertEquals(list.stream().skip(1).toList(), rows)));
        }
    }

    private static DeviceList<?> impact(TestLibrary library, List<NamedEdit> edits, PartnerLocationId location) {
        return library.partners()
                .preview(ChannelPartnersDomain.ENVIRONMENT, ChannelPartnersDomain.BY, NamedEdit.all(edits))
                .devices(location);
    }

    private static Optional<List<?>> rows(DeviceList<?> list, Cursor cursor) {
        try {
            return Optional.of(list.after(cursor, Integer.MAX_VALUE).items());
        } catch (CursorRefused refused) {
            assertEquals(CursorRefused.Reason.STALE, refused.reason());
            return Optional.empty();
        }
    }

    private static <T> void assertGoesOnOrIsStale(
            Supplier<DeviceList<T>> ask, TestLibrary library, int size, List<Happening> between) {
        List<T> expected = ask.get().stream().toList();
        List<T> rows = new ArrayList<>();
        Page<T> page = ask.get().first(size);
        rows.addAll(page.items());
        boolean changed = false;
        for (int number = 0; page.next().isPresent(); number++) {
            if (number < between.size()) {
                between.get(number).effect().accept(library);
                changed |= !between.get(number).name().equals("nothing");
            }
            DeviceList<T> present = ask.get();
            try {
                page = present.after(page.next().get(), size);
            } catch (CursorRefused refused) {
                assertEquals(CursorRefused.Reason.STALE, refused.reason());
                assertTrue(changed, "a cursor is stale only after a change");
                collect("stale");
                return;
            }
            rows.addAll(page.items());
            assertEquals(expected, present.stream().toList(), "a cursor that is taken is one of the same list");
            assertFalse(page.items().isEmpty(), "a page that was announced has rows");
        }
        assertEquals(expected, rows);
        collect(rows.size() <= size ? "one page" : changed ? "went on after a change" : "went on");
    }

    /** Checks besides that all that can come out does come out. */
    private static void collect(String outcome) {
        Statistics.collect(outcome);
        Statistics.coverage(coverage -> {
            for (String each : List.of("one page", "went on", "went on after a change", "stale")) {
                coverage.check(each).count(count -> count > 0);
            }
        });
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.just(new Happening("nothing", library -> {}))),
                        Tuple.of(4, Arbitraries.defaultFor(NamedEdit.class).map(PagingUnderChangesTest::edited)),
                        Tuple.of(
                                1,
                                Arbitraries.defaultFor(PartnerStanding.class)
                                        .map(standing -> new Happening(
                                                "standing " + standing,
                                                library -> library.recognizeLater(
                                                        ChannelPartnersDomain.LOCATIONS.get(0), standing)))),
                        Tuple.of(
                                1,
                                Arbitraries.integers()
                                        .between(0, ChannelPartnersDomain.LOCATIONS.size())
                                        .map(links -> new Happening(
                                                "links " + links,
                                                library -> library.link(
                                                        ChannelPartnersDomain.LOCATIONS.subList(0, links))))),
                        Tuple.of(
                                1,
                                Arbitraries.of(1, 25)
                                        .map(hours -> new Happening(
                                                "hours " + hours,
                                                library -> library.clock.advance(Duration.ofHours(hours))))))
                .list()
                .ofSize(8)
                .withoutEdgeCases();
    }

    private static Happening edited(NamedEdit edit) {
        return new Happening(edit.name(), library -> library.change(ChannelPartnersDomain.ENVIRONMENT, edit));
    }
}
