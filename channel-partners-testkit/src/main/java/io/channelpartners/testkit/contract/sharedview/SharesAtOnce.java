package io.channelpartners.testkit.contract.sharedview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.probe.Concurrently;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Concurrent threads, and long random sequences of steps. */
@Rule("CP-61")
interface SharesAtOnce extends SharedViewsUnderTest {

    @Test
    @Sentence(
            value = {"save 2", "general 1"},
            ask =
                    "Two views were saved with one version, or none was: is it compared in the same transaction that writes?")
    default void saves_exactly_one_of_several_views_with_one_version() throws Exception {
        SharedViewStore store = newStore();
        SharedViewsModel shares = SharedViewsModel.of(store);
        for (int round = 0; round < rounds(); round++) {
            int number = round;
            List<SharedView> views = IntStream.range(0, 4)
                    .mapToObj(i -> shares.with("1", "Group " + i, i + "-" + number % 3 + "@helper.example"))
                    .map(SharedView::nextVersion)
                    .toList();
            List<Boolean> saved = Concurrently.run(views.stream()
                    .map(view -> (Callable<Boolean>) () -> store.save(view))
                    .toList());
            assertEquals(1, Collections.frequency(saved, true), "of 4 views with one version saved");
            shares.record(views.get(saved.indexOf(true)));
        }
        shares.verify();
    }

    @Test
    @Sentence(
            value = {"general 3", "general 4", "save 1"},
            ask =
                    "Are version, groups and users read in one transaction, and none of them from a cache of the process?")
    default void finds_whole_and_present_versions_while_others_are_saved() throws Exception {
        SharedViewStore store = newStore();
        SharedViewsModel shares = SharedViewsModel.of(store);
        PartnerLocationId location = PartnerLocationId.of("1");
        Map<Long, SharedView> versions = new ConcurrentHashMap<>();
        AtomicLong saved = new AtomicLong();

        Concurrently.whileWriting(
                rounds(),
                round -> {
                    SharedView next = oneGroup(shares.view("1"), round);
                    versions.put(next.version() + 1, next.nextVersion());
                    shares.save(next);
                    saved.set(next.version() + 1);
                },
                () -> {
                    long before = saved.get();
                    Optional<SharedView> found = store.find(location);
                    assertTrue(found.map(SharedView::version).orElse(0L) >= before, "an older version than was saved");
                    found.ifPresent(view -> assertEquals(versions.get(view.version()), view, "a version"));
                },
                () -> {
                    long before = saved.get();
                    List<PartnerLocationId> sharing =
                            store.sharingWith(EmailAddress.of("always@helper.example"), Optional.empty(), 2);
                    assertEquals(before > 0 ? List.of(location) : sharing, sharing, "a user of every version");
                });
    }

    @Test
    @Sentence(
            value = "sharingWith 3",
            ask = "Does each page start from the last ID of the page before, rather than skip a number of IDs?")
    default void pages_locations_without_gap_or_repeat_while_others_come_and_go() throws Exception {
        SharedViewStore store = newStore();
        SharedViewsModel shares = SharedViewsModel.of(store);
        List<String> lasting = List.of("b", "d", "f");
        lasting.forEach(location -> shares.save(shares.with(location, "Day", "lee@helper.example")));
        EmailAddress lee = EmailAddress.of("lee@helper.example");
        List<PartnerLocationId> expected =
                lasting.stream().map(PartnerLocationId::of).toList();

        Concurrently.whileWriting(
                rounds(),
                round -> {
                    String passing = List.of("a", "c", "e", "g").get(round % 4);
                    shares.save(shares.with(passing, "Day", "lee@helper.example"));
                    shares.save(shares.view(passing).removeUser(lee));
                },
                () -> assertTrue(SharedViewsModel.pages(store, lee, 1).containsAll(expected), "a location is missing"),
                () -> assertTrue(SharedViewsModel.pages(store, lee, 2).containsAll(expected), "a location is missing"));
        assertEquals(expected, SharedViewsModel.pages(store, lee, 1));
    }

    @Test
    @Sentence(
            value = {"find", "save 1", "save 2", "sharingWith 2"},
            ask =
                    "Something goes wrong after an unusual sequence of steps: which step was the last one, and what did it leave?")
    default void agrees_with_a_map_of_views_after_each_of_many_random_steps() {
        SharedViewsModel shares = SharedViewsModel.of(newStore());
        Random random = new Random(61);
        List<String> texts = List.of("1", "01", "a", "A", "\u00E9", "e\u0301", "\uFB01", "\uD83D\uDE00");
        for (int step = 0; step < rounds(); step++) {
            String location = texts.get(random.nextInt(texts.size()));
            String group = texts.get(random.nextInt(texts.size()));
            String user = texts.get(random.nextInt(texts.size())) + "@helper.example";
            shares.save(
                    switch (random.nextInt(5)) {
                        case 0 -> shares.view(location).removeGroup(UserGroup.of(group));
                        case 1 -> shares.view(location).removeUser(EmailAddress.of(user));
                        default -> shares.with(location, group, user);
                    });
            shares.refuse(shares.with(location, group, user));
            shares.verify();
        }
    }

    /** One group with this number, with a user with this number and one who is in every view. */
    private static SharedView oneGroup(SharedView view, int number) {
        UserGroup group = UserGroup.of("Group " + number);
        SharedView emptied = view;
        for (UserGroup each : view.groups()) {
            emptied = emptied.removeGroup(each);
        }
        return emptied.setUpGroup(group)
                .addUser(group, EmailAddress.of(number + "@helper.example"))
                .addUser(group, EmailAddress.of("always@helper.example"));
    }
}
