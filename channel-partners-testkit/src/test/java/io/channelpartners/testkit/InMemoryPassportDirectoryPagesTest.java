package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.partner.EmailAddress;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.PartnerLocationId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The directory in memory keeps the sentences of the SPI. */
@Rule("CP-60")
class InMemoryPassportDirectoryPagesTest {

    private static final PartnerLocationId A = PartnerLocationId.of("A");
    private static final PartnerLocationId B = PartnerLocationId.of("B");
    private static final HpePassportId KIM = HpePassportId.of("kim");
    private static final HpePassportId LEE = HpePassportId.of("lee");
    private static final HpePassportId MAX = HpePassportId.of("max");

    private final InMemoryPassportDirectory directory = new InMemoryPassportDirectory(SettableClock.standing())
            .link(MAX, email("max"), List.of(A))
            .link(KIM, email("kim"), List.of(A, B))
            .link(LEE, email("lee"), List.of(A));

    @Test
    void names_the_passports_of_a_location_page_by_page() {
        assertEquals(List.of(KIM, LEE), directory.passportsLinkedTo(A, Optional.empty(), 2));
        assertEquals(List.of(MAX), directory.passportsLinkedTo(A, Optional.of(LEE), 2));
        assertEquals(List.of(), directory.passportsLinkedTo(A, Optional.of(MAX), 2));
        assertEquals(List.of(KIM), directory.passportsLinkedTo(B, Optional.empty(), 2));
    }

    @Test
    void goes_on_after_a_passport_that_is_linked_no_longer() {
        directory.forget(LEE);

        assertEquals(List.of(MAX), directory.passportsLinkedTo(A, Optional.of(LEE), 2));
        assertEquals(List.of(KIM, MAX), directory.passportsLinkedTo(A, Optional.empty(), 2));
    }

    @Test
    void finds_the_passport_of_an_address_in_whatever_letter_case() {
        assertEquals(List.of(KIM), directory.passportsOf(EmailAddress.of("KIM@Partner.example")));
        assertEquals(List.of(), directory.passportsOf(email("nobody")));
    }

    @Test
    void knows_a_passport_by_its_present_address_only() {
        directory.link(KIM, email("kim.new"), List.of(A));
        directory.forget(LEE);

        assertEquals(List.of(KIM), directory.passportsOf(email("kim.new")));
        assertEquals(List.of(), directory.passportsOf(email("kim")));
        assertEquals(List.of(), directory.passportsOf(email("lee")));
    }

    @Test
    void knows_every_passport_of_an_address() {
        directory.link(KIM, email("lee"), List.of());

        assertEquals(List.of(KIM, LEE), directory.passportsOf(email("lee")));
    }

    @Test
    void refuses_a_limit_below_1() {
        assertThrows(IllegalArgumentException.class, () -> directory.passportsLinkedTo(A, Optional.empty(), 0));
    }

    @Test
    void fails_while_it_is_told_to() {
        directory.fail(true);

        assertThrows(IllegalStateException.class, () -> directory.user(KIM));
        assertThrows(IllegalStateException.class, () -> directory.passportsOf(email("kim")));
        assertThrows(IllegalStateException.class, () -> directory.passportsLinkedTo(A, Optional.empty(), 1));
    }

    private static EmailAddress email(String name) {
        return EmailAddress.of(name + "@partner.example");
    }
}
