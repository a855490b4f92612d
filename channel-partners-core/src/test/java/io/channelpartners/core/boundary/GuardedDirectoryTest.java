package io.channelpartners.core.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.SpiBroken;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The guard holds a directory to its contract when it lists the users of a location. */
class GuardedDirectoryTest {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("100");

    @Test
    @Rule("CP-60")
    void names_every_linked_passport_once_over_several_pages() {
        InMemoryPassportDirectory directory = new InMemoryPassportDirectory(SettableClock.standing());
        List<HpePassportId> users = IntStream.range(0, 1_001)
                .mapToObj(number -> HpePassportId.of(String.format("user-%04d", number)))
                .toList();
        users.forEach(user -> directory.link(user, EmailAddress.of(user.value() + "@a.example"), List.of(LOCATION)));

        assertEquals(
                users,
                guarded(directory)
                        .linkedTo(LOCATION)
                        .map(found -> found.user().passport())
                        .toList());
    }

    @Test
    @Rule("CP-60")
    void refuses_a_directory_that_repeats_a_page_without_end() {
        GuardedDirectory directory = guarded(new SamePage());

        assertThrows(SpiBroken.class, () -> directory.linkedTo(LOCATION).count());
    }

    @Test
    @Rule({"CP-56", "CP-60"})
    void treats_a_directory_that_fails_or_answers_for_somebody_else_as_failed() {
        InMemoryPassportDirectory failing = new InMemoryPassportDirectory(SettableClock.standing());
        failing.fail(true);
        PassportDirectory confused = new SamePage() {
            @Override
            public Optional<PartnerUser> user(HpePassportId passport) {
                return Optional.of(PartnerUser.builder()
                        .passport(HpePassportId.of("bob"))
                        .email(EmailAddress.of("bob@a.example"))
                        .lookedUpAt(SettableClock.START)
                        .build());
            }
        };
        HpePassportId ann = HpePassportId.of("ann");

        assertEquals(new LookUp.Failed<>(), guarded(failing).user(ann));
        assertEquals(new LookUp.Failed<>(), guarded(confused).user(ann));
    }

    private static GuardedDirectory guarded(PassportDirectory directory) {
        return new GuardedDirectory(directory, SettableClock.standing());
    }

    /** Answers every page with the same Passport. */
    private static class SamePage implements PassportDirectory {

        @Override
        public Optional<PartnerUser> user(HpePassportId passport) {
            return Optional.empty();
        }

        @Override
        public List<PartnerUser> usersLinkedTo(PartnerLocationId location, Optional<HpePassportId> after, int limit) {
            return List.of(PartnerUser.builder()
                    .passport(HpePassportId.of("ann"))
                    .email(EmailAddress.of("ann@a.example"))
                    .addLocations(LOCATION)
                    .lookedUpAt(SettableClock.START)
                    .build());
        }

        @Override
        public List<PartnerUser> usersHaving(EmailAddress email) {
            return List.of();
        }
    }
}
