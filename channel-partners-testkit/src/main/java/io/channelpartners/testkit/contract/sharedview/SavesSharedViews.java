package io.channelpartners.testkit.contract.sharedview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.spi.StoreException;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Saving shared views in one thread. */
@Rule("CP-61")
interface SavesSharedViews extends SharedViewsUnderTest {

    /** More than a busy machine needs. */
    Duration A_MINUTE = Duration.ofMinutes(1);

    @Test
    @Sentence(
            value = "find",
            ask = "Is the answer an empty Optional if no view was ever saved, rather than a view of version 0?")
    default void knows_no_view_that_was_never_saved() {
        SharedViewStore store = newStore();

        assertEquals(Optional.empty(), store.find(PartnerLocationId.of("1")));
        assertEquals(List.of(), store.sharingWith(EmailAddress.of("lee@helper.example"), Optional.empty(), 10));
    }

    @Test
    @Sentence(
            value = {"find", "save 1"},
            ask = "Are groups and users removed as well as added, and addresses kept as they were written?")
    default void finds_each_view_as_it_was_saved_last() {
        SharedViewsModel shares = SharedViewsModel.of(newStore());
        UserGroup night = UserGroup.of("Night");
        shares.save(shares.with("1", "Day", "lee@helper.example"));
        shares.verify();
        shares.save(shares.view("1").setUpGroup(night));
        shares.verify();
        shares.save(shares.with("1", "Night", "LEE@Helper.example"));
        shares.verify();
        shares.save(shares.with("1", "Night", "kim@helper.example"));
        shares.save(shares.view("1").removeGroup(UserGroup.of("Day")));
        shares.verify();
        shares.save(shares.view("1").removeUser(night, EmailAddress.of("lee@helper.example")));
        shares.verify();
        assertEquals(List.of(), sharing(shares, "lee@helper.example"));
        shares.save(shares.with("1", "Night", "Lee@helper.EXAMPLE"));
        shares.verify();
    }

    @Test
    @Sentence(value = "save 2", ask = "Is the version compared in the same transaction that writes?")
    default void saves_the_next_version_only() {
        SharedViewsModel shares = SharedViewsModel.of(newStore());
        SharedView first = shares.with("1", "Day", "lee@helper.example").nextVersion();
        SharedView second =
                first.removeUser(EmailAddress.of("lee@helper.example")).nextVersion();

        shares.refuse(second);
        shares.save(shares.with("1", "Day", "lee@helper.example"));
        shares.refuse(first);
        shares.refuse(SharedView.of(first.location()).nextVersion());
        shares.refuse(second.nextVersion());
        shares.verify();
        assertEquals(List.of(first.location()), sharing(shares, "lee@helper.example"));
    }

    @Test
    @Sentence(value = "save 3", ask = "Is the row with the version deleted when the last group is?")
    default void keeps_the_version_of_a_view_without_groups() {
        SharedViewsModel shares = SharedViewsModel.of(newStore());
        shares.save(shares.with("1", "Day", "lee@helper.example"));
        SharedView again = shares.view("1");
        shares.save(shares.view("1").removeGroup(UserGroup.of("Day")));

        shares.verify();
        shares.refuse(again);
        assertEquals(List.of(), sharing(shares, "lee@helper.example"));
        shares.save(shares.view("1").setUpGroup(UserGroup.of("Empty")));
        shares.verify();
    }

    @Test
    @Rule("CP-02")
    @Sentence(
            value = {"general 5", "general 6"},
            ask =
                    "Are locations and groups compared as bytes, and addresses by folded(), which keeps accents and sharp s?")
    default void keeps_texts_apart_that_look_alike() {
        SharedViewsModel shares = SharedViewsModel.of(newStore());
        for (String text : HostileTexts.withoutBlanks()) {
            shares.save(shares.with(text, text, "lee@helper.example"));
        }
        SharedView view = shares.view("all");
        for (String text : HostileTexts.all()) {
            UserGroup group = UserGroup.of(text);
            view = view.setUpGroup(group).addUser(group, EmailAddress.of(text));
        }
        for (String text : HostileTexts.longest(255)) {
            view = view.setUpGroup(UserGroup.of(text));
        }
        for (String text : HostileTexts.longest(254)) {
            view = view.addUser(UserGroup.of("acme"), EmailAddress.of(text));
        }
        shares.save(view);
        shares.verify();
    }

    @Test
    @Sentence(value = "general 6", ask = "Is there a limit to the rows of one view?")
    default void keeps_views_of_thousands_of_users() {
        SharedViewsModel shares = SharedViewsModel.of(newStore());
        UserGroup group = UserGroup.of("Everybody");
        SharedView view = shares.view("1").setUpGroup(group);
        for (int i = 0; i < 1_500; i++) {
            view = view.addUser(group, EmailAddress.of("user-" + i + "@helper.example"));
        }
        shares.save(view);
        shares.verify();
        shares.save(shares.view("1").removeGroup(group));
        shares.verify();
        IntStream.of(0, 1_499).forEach(i -> assertEquals(List.of(), sharing(shares, "user-" + i + "@helper.example")));
    }

    @Test
    @Sentence(
            value = {"general 1", "general 4"},
            ask = "Is each transaction committed before the method returns?")
    default void shows_the_next_process_all_that_was_saved() {
        SharedViewStore store = newStore();
        SharedViewsModel shares = SharedViewsModel.of(store);
        shares.save(shares.with("1", "Day", "lee@helper.example"));
        shares.save(shares.with("2", "Day", "lee@helper.example"));
        shares.save(shares.view("1").removeGroup(UserGroup.of("Day")));

        Optional<SharedViewStore> reopened = reopened(store);
        assumeTrue(
                reopened.isPresent(), "reopened(...) says that nothing outlives the process: durability is not tested");
        shares.verify(reopened.get());
    }

    @Test
    @Sentence(
            value = "requireWorking 1",
            ask = "Does it look for a view that need not exist? Does it write to find out whether it can?")
    default void says_that_it_works_whatever_it_keeps() {
        SharedViewStore store = newStore();
        store.requireWorking(A_MINUTE);

        SharedViewsModel shares = SharedViewsModel.of(store);
        shares.save(shares.with("1", "Day", "lee@helper.example"));
        store.requireWorking(A_MINUTE);
        shares.verify(store);
    }

    @Test
    @Sentence(value = "requireWorking", ask = "Is a limit of zero or less taken as no limit?")
    default void refuses_to_answer_in_no_time() {
        SharedViewStore store = newStore();
        assertThrows(IllegalArgumentException.class, () -> store.requireWorking(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> store.requireWorking(Duration.ofNanos(-1)));
    }

    @Test
    @Sentence(
            value = {"general 2", "requireWorking 2"},
            ask = "Is an exception swallowed, so that the answer is empty or false?")
    default void throws_if_it_does_not_work() {
        Optional<SharedViewStore> broken = brokenStore();
        assumeTrue(broken.isPresent(), "brokenStore() says that the store always works: failures are not tested");
        SharedViewStore store = broken.get();
        PartnerLocationId location = PartnerLocationId.of("1");
        EmailAddress lee = EmailAddress.of("lee@helper.example");

        assertThrows(StoreException.class, () -> store.find(location), "find");
        assertThrows(
                StoreException.class, () -> store.save(SharedView.of(location).nextVersion()), "save");
        assertThrows(StoreException.class, () -> store.sharingWith(lee, Optional.empty(), 10), "sharingWith");
        assertThrows(StoreException.class, () -> store.requireWorking(A_MINUTE), "requireWorking");
    }

    private static List<PartnerLocationId> sharing(SharedViewsModel shares, String user) {
        return SharedViewsModel.pages(shares.store(), EmailAddress.of(user), 10);
    }
}
