package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InMemoryPassportDirectoryTest {

    private static final HpePassportId ANNA = HpePassportId.of("anna");
    private static final EmailAddress EMAIL = EmailAddress.of("anna@example.com");
    private static final PartnerLocationId NORDWIND = PartnerLocationId.of("nordwind");
    private static final PartnerLocationId SUEDWIND = PartnerLocationId.of("suedwind");

    private final SettableClock clock = SettableClock.standing();
    private final InMemoryPassportDirectory directory = new InMemoryPassportDirectory(clock);

    @Test
    void knows_a_user_with_several_links_looked_up_now() {
        directory.link(ANNA, EMAIL, List.of(NORDWIND, SUEDWIND));
        clock.advance(Duration.ofMinutes(1));

        assertEquals(
                Optional.of(PartnerUser.builder()
                        .passport(ANNA)
                        .email(EMAIL)
                        .addLocations(NORDWIND, SUEDWIND)
                        .lookedUpAt(SettableClock.START.plusSeconds(60))
                        .build()),
                directory.user(ANNA));
    }

    @Test
    void knows_a_user_without_links() {
        directory.link(ANNA, EMAIL, List.of());

        assertEquals(Optional.of(Set.of()), directory.user(ANNA).map(PartnerUser::locations));
    }

    @Test
    void replaces_the_links_of_a_user() {
        directory.link(ANNA, EMAIL, List.of(NORDWIND)).link(ANNA, EMAIL, List.of(SUEDWIND));

        assertEquals(Optional.of(Set.of(SUEDWIND)), directory.user(ANNA).map(PartnerUser::locations));
    }

    @Test
    void knows_nobody_that_it_was_not_given_or_that_it_forgot() {
        directory.link(ANNA, EMAIL, List.of(NORDWIND));
        directory.forget(ANNA);

        assertEquals(Optional.empty(), directory.user(ANNA));
        assertEquals(Optional.empty(), directory.user(HpePassportId.of("bernd")));
    }

    @Test
    @Rule("CP-56")
    void answers_from_an_earlier_time_when_it_is_told_so() {
        Instant earlier = SettableClock.START.minus(Duration.ofDays(2));
        directory.link(ANNA, EMAIL, List.of(NORDWIND));
        directory.answerFrom(earlier);

        assertEquals(Optional.of(earlier), directory.user(ANNA).map(PartnerUser::lookedUpAt));
    }

    @Test
    void fails_for_everybody_while_it_is_told_to_fail() {
        directory.link(ANNA, EMAIL, List.of(NORDWIND));
        directory.fail(true);

        assertThrows(IllegalStateException.class, () -> directory.user(ANNA));
        assertThrows(IllegalStateException.class, () -> directory.user(HpePassportId.of("bernd")));

        directory.fail(false);
        assertEquals(Optional.of(EMAIL), directory.user(ANNA).map(PartnerUser::email));
    }

    @Test
    @Rule("CP-60")
    void knows_a_passport_by_its_present_address_and_links_only() {
        EmailAddress married = EmailAddress.of("anna.new@example.com");
        directory.link(ANNA, EMAIL, List.of(NORDWIND)).link(ANNA, married, List.of(SUEDWIND));

        assertEquals(List.of(ANNA), passports(directory.usersHaving(married)));
        assertEquals(List.of(), passports(directory.usersHaving(EMAIL)));
        assertEquals(List.of(ANNA), passports(directory.usersLinkedTo(SUEDWIND, Optional.empty(), 1)));
        assertEquals(List.of(), passports(directory.usersLinkedTo(NORDWIND, Optional.empty(), 1)));

        directory.forget(ANNA);
        assertEquals(List.of(), passports(directory.usersHaving(married)));
        assertEquals(List.of(), passports(directory.usersLinkedTo(SUEDWIND, Optional.empty(), 1)));
    }

    private static List<HpePassportId> passports(List<PartnerUser> users) {
        return users.stream().map(PartnerUser::passport).toList();
    }
}
