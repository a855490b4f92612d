package io.channelpartners.testkit.contract.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.probe.Concurrently;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Tests of any directory with one known user. */
@Rule("CP-60")
interface KnowsExampleUsers extends DirectoryUnderTest {

    @Test
    @Sentence(
            value = "user",
            ask = "Is the user looked up by the whole Passport, and returned with it and with all links?")
    default void knows_the_user_of_a_passport_and_its_links() {
        PartnerUser user = directory().user(knownPassport()).orElseThrow();

        assertEquals(knownPassport(), user.passport());
        assertFalse(user.locations().isEmpty(), "the known Passport is linked to no location");
    }

    @Test
    @Sentence(value = "user", ask = "Is the answer for an unknown Passport empty, rather than a user without links?")
    default void knows_no_user_of_an_unknown_passport() {
        assertEquals(Optional.empty(), directory().user(unknownPassport()));
        for (String text : HostileTexts.changed(knownPassport().value())) {
            Optional<PartnerUser> user = directory().user(HpePassportId.of(text));
            assertTrue(user.isEmpty() || user.get().passport().value().equals(text), () -> "the user of " + text);
        }
    }

    @Test
    @Rule("CP-56")
    @Sentence(value = "general 5", ask = "Is the time that of the look-up, in the right time zone?")
    default void looked_users_up_no_later_than_now() {
        PassportDirectory directory = directory();
        PartnerUser user = directory.user(knownPassport()).orElseThrow();
        List<PartnerUser> found = new ArrayList<>(directory.usersHaving(user.email()));
        found.add(user);
        user.locations().forEach(location -> found.addAll(directory.usersLinkedTo(location, Optional.empty(), 10)));

        Instant now = clock().instant();
        found.forEach(one -> assertFalse(one.lookedUpAt().isAfter(now), () -> one + " of the future"));
    }

    @Test
    @Sentence(
            value = {"general 4", "usersLinkedTo 2", "usersHaving 1"},
            ask = "Do all three methods read the same links and addresses?")
    default void gives_the_same_answer_from_each_side() {
        PassportDirectory directory = directory();
        PartnerUser user = directory.user(knownPassport()).orElseThrow();

        for (PartnerLocationId location : user.locations()) {
            List<HpePassportId> linked = DirectoryPages.of(directory, location, 50);
            assertTrue(linked.contains(knownPassport()), () -> "the users of " + location);
        }
        for (String address : List.of(
                user.email().value(),
                user.email().folded(),
                user.email().value().toUpperCase(Locale.ROOT))) {
            EmailAddress email = EmailAddress.of(address);
            if (email.equals(user.email())) {
                assertTrue(
                        DirectoryPages.having(directory, email).contains(knownPassport()),
                        () -> "the users of " + address);
            }
        }
    }

    @Test
    @Sentence(value = "usersLinkedTo", ask = "Is a limit of 0 or less refused, rather than treated as no limit?")
    default void refuses_a_limit_below_1_for_a_page_of_passports() {
        PassportDirectory directory = directory();
        for (int limit : new int[] {0, -1, Integer.MIN_VALUE}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> directory.usersLinkedTo(PartnerLocationId.of("1"), Optional.empty(), limit),
                    () -> "limit " + limit);
        }
    }

    @Test
    @Sentence(value = "general 1", ask = "Does one question leave anything behind that another one finds?")
    default void answers_several_threads_at_once() throws Exception {
        PassportDirectory directory = directory();
        for (int round = 0; round < 25; round++) {
            List<Callable<Boolean>> questions = List.of(
                    () -> directory
                            .user(knownPassport())
                            .orElseThrow()
                            .passport()
                            .equals(knownPassport()),
                    () -> directory.user(unknownPassport()).isEmpty(),
                    () -> directory
                            .user(knownPassport())
                            .orElseThrow()
                            .passport()
                            .equals(knownPassport()),
                    () -> directory.user(unknownPassport()).isEmpty());
            assertEquals(
                    List.of(true, true, true, true), Concurrently.run(questions), "whether each answer is its own");
        }
    }

    @Test
    @Rule("CP-56")
    @Sentence(value = "general 2", ask = "Is an exception swallowed, and answered with nobody?")
    default void throws_if_it_does_not_work() {
        assumeTrue(
                brokenDirectory().isPresent(),
                "brokenDirectory() says that the directory always works: failures are not tested");
        PassportDirectory directory = brokenDirectory().get();
        PartnerLocationId location = PartnerLocationId.of("1");
        EmailAddress email = EmailAddress.of("lee@helper.example");

        assertThrows(RuntimeException.class, () -> directory.user(knownPassport()), "user");
        assertThrows(
                RuntimeException.class, () -> directory.usersLinkedTo(location, Optional.empty(), 1), "usersLinkedTo");
        assertThrows(RuntimeException.class, () -> directory.usersHaving(email), "usersHaving");
    }
}
