package io.channelpartners.testkit.contract.environment;

import static io.channelpartners.testkit.contract.environment.model.Summaries.locations;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.Summaries;
import io.channelpartners.testkit.contract.environment.model.SummarizedEdits;
import io.channelpartners.testkit.contract.probe.Concurrently;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reading outlines and summaries while a writer is at work. */
@Rule("L-12")
interface ReadsSummariesOfOneMoment extends StoreUnderTest {

    /** The locations that the edits assign. */
    Set<PartnerLocationId> ASKED = locations("0", "1", "unlisted");

    @Test
    @Sentence(
            value = {"outline 1", "summariesListing 2", "general 3", "general 1"},
            ask = "Are the stamp, the summary and everything beside it written in one transaction, and read in one with"
                    + " snapshot isolation, or in one statement?")
    default void reads_only_summaries_of_states_to_which_some_change_led_while_others_are_written() throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(SummarizedEdits.twoDevices());
        Map<EnvironmentStamp, EnvironmentSnapshot> states = new ConcurrentHashMap<>();
        states.put(acme.present().stamp(), acme.present());
        Set<EnvironmentOutline> outlines = Collections.synchronizedSet(new HashSet<>());
        Set<EnvironmentSummary> summaries = Collections.synchronizedSet(new HashSet<>());

        Concurrently.whileWriting(
                rounds(),
                round -> {
                    acme.change(SummarizedEdits.saying(round));
                    states.put(acme.present().stamp(), acme.present());
                },
                () -> outlines.add(store.outline(acme.id()).orElseThrow()),
                () -> summaries.addAll(listed(store, ASKED)));

        outlines.forEach(outline -> requireOf(states, outline));
        summaries.forEach(summary -> requireOf(states, summary));
    }

    @Test
    @Rule("CP-44")
    @Sentence(
            value = {"outline 1", "summariesListing 2", "general 3", "erase 1"},
            ask = "Is the summary of an erased environment read together with the one set up after it?")
    default void never_mixes_a_summary_of_an_erased_environment_with_its_successor_while_both_are_written()
            throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme");
        Map<EnvironmentStamp, EnvironmentSnapshot> states = new ConcurrentHashMap<>();
        Set<EnvironmentOutline> outlines = Collections.synchronizedSet(new HashSet<>());
        Set<EnvironmentSummary> summaries = Collections.synchronizedSet(new HashSet<>());

        Concurrently.whileWriting(
                rounds() / 2 + 1,
                round -> {
                    acme.setUp(Edits.all(SummarizedEdits.twoDevices(), SummarizedEdits.saying(round)));
                    states.put(acme.present().stamp(), acme.present());
                    acme.change(SummarizedEdits.saying(round + 1));
                    states.put(acme.present().stamp(), acme.present());
                    acme.erase();
                },
                () -> store.outline(acme.id()).ifPresent(outlines::add),
                () -> summaries.addAll(listed(store, ASKED)));

        outlines.forEach(outline -> requireOf(states, outline));
        summaries.forEach(summary -> requireOf(states, summary));
    }

    @Test
    @Rule("CP-63")
    @Sentence(
            value = {"summariesListing 1", "summariesListing 2", "general 3", "general 7"},
            ask = "Is the list read in another transaction than the summaries on it?")
    default void lists_a_summary_only_of_a_state_that_lists_the_location_while_partners_come_and_go() throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(Edits.all(Edits.list("1"), Edits.list("2")));
        Map<EnvironmentStamp, EnvironmentSnapshot> states = new ConcurrentHashMap<>();
        states.put(acme.present().stamp(), acme.present());
        Set<EnvironmentSummary> summaries = Collections.synchronizedSet(new HashSet<>());

        Concurrently.whileWriting(
                rounds(),
                round -> {
                    acme.change(Edits.unlist("2"));
                    states.put(acme.present().stamp(), acme.present());
                    acme.change(Edits.list("2"));
                    states.put(acme.present().stamp(), acme.present());
                },
                () -> summaries.addAll(firstListed(store, 100 * rounds())));

        for (EnvironmentSummary summary : summaries) {
            EnvironmentSnapshot state = Objects.requireNonNull(states.get(summary.stamp()));
            Summaries.same(EnvironmentSummary.of(state, locations("2")), summary);
            assertTrue(
                    state.environment().partners().contains(PartnerLocationId.of("2")),
                    () -> "listed with a summary of a state that does not list the location: " + summary);
        }
    }

    @Test
    @Sentence(
            value = {"outline 1", "summariesListing 2", "general 4"},
            ask = "Is a summary cached by the process, or read from a replica that lags behind?")
    default void sees_in_a_summary_every_save_that_returned_before_while_others_are_written() throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(SummarizedEdits.twoDevices());
        AtomicReference<EnvironmentStamp> saved =
                new AtomicReference<>(acme.present().stamp());

        Concurrently.whileWriting(
                rounds(),
                round -> saved.set(acme.change(SummarizedEdits.saying(round)).to()),
                () -> {
                    EnvironmentStamp before = Objects.requireNonNull(saved.get());
                    requireAtLeast(
                            before,
                            store.outline(acme.id()).orElseThrow().part().stamp());
                },
                () -> {
                    EnvironmentStamp before = Objects.requireNonNull(saved.get());
                    listed(store, ASKED).forEach(summary -> requireAtLeast(before, summary.stamp()));
                });
    }

    /** Reads until the location is listed, as it is before and after each round, and at most so many times. */
    private static Set<EnvironmentSummary> firstListed(EnvironmentStore store, int times) {
        Set<EnvironmentSummary> listed = Set.of();
        for (int i = 0; i < times && listed.isEmpty(); i++) {
            listed = listed(store, locations("2"));
        }
        return listed;
    }

    private static Set<EnvironmentSummary> listed(EnvironmentStore store, Set<PartnerLocationId> locations) {
        return Summaries.rows(store, locations, Optional.empty(), 10).stream()
                .flatMap(row -> row.summary().stream())
                .collect(Collectors.toSet());
    }

    private static void requireOf(Map<EnvironmentStamp, EnvironmentSnapshot> states, EnvironmentOutline outline) {
        Optional<EnvironmentSnapshot> state =
                Optional.ofNullable(states.get(outline.part().stamp()));
        Summaries.same(state.map(EnvironmentOutline::of), Optional.of(outline));
    }

    private static void requireOf(Map<EnvironmentStamp, EnvironmentSnapshot> states, EnvironmentSummary summary) {
        EnvironmentSnapshot state = Objects.requireNonNull(states.get(summary.stamp()), () -> "no state " + summary);
        Summaries.same(EnvironmentSummary.of(state, ASKED), summary);
    }

    private static void requireAtLeast(EnvironmentStamp saved, EnvironmentStamp read) {
        assertTrue(read.compareTo(saved) >= 0, () -> saved + " was saved before, and " + read + " is read");
    }
}
