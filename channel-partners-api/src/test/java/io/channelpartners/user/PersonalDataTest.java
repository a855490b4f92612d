package io.channelpartners.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.testkit.Rule;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTest {

    @Test
    @Rule("CP-02")
    void ignores_the_letter_case_of_e_mail_addresses() {
        EmailAddress one = EmailAddress.of("Anna@Example.COM");
        EmailAddress other = EmailAddress.of("anna@example.com");

        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(0, one.compareTo(other));
        assertEquals("Anna@Example.COM", one.value());
        assertEquals("anna@example.com", one.folded());
    }

    // spotless:off
    @Rule("CP-02")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "KELVIN SIGN,               \u212Aate@example.com,       kate@example.com",
        "dotted capital I,          \u0130ngrid@example.com,     ingrid@example.com",
        "dotless small i,           \u0131ngrid@example.com,     ingrid@example.com",
        "umlaut,                    J\u00DCrgen@example.com,     j\u00FCrgen@example.com",
        "full width,                \uFF21nna@example.com,       \uFF41nna@example.com",
        "supplementary,             \uD801\uDC00@example.com,    \uD801\uDC28@example.com",
    })
    // spotless:on
    void distinguishes_e_mail_addresses_by_the_case_of_letters_outside_a_to_z(String label, String one, String other) {
        assertNotEquals(EmailAddress.of(one), EmailAddress.of(other), label);
        assertNotEquals(0, EmailAddress.of(one).compareTo(EmailAddress.of(other)), label);
    }

    @Test
    @Rule("CP-02")
    void distinguishes_e_mail_addresses_by_leading_and_trailing_blanks() {
        assertNotEquals(EmailAddress.of("anna@example.com"), EmailAddress.of("anna@example.com "));
    }

    @Test
    @Rule("CP-02")
    void distinguishes_passports_by_letter_case() {
        assertNotEquals(HpePassportId.of("Anna"), HpePassportId.of("anna"));
        assertTrue(HpePassportId.of("Anna").compareTo(HpePassportId.of("anna")) < 0);
    }

    @Test
    void shows_only_the_first_code_point_of_an_address_or_a_passport() {
        assertEquals("a***", EmailAddress.of("anna@example.com").toString());
        assertEquals("p***", HpePassportId.of("passport-0007").toString());
        assertEquals("\uD83D\uDE00***", HpePassportId.of("\uD83D\uDE00nna").toString());
    }

    @Test
    void never_shows_either_in_the_log_of_a_user() {
        PartnerUser user = PartnerUser.builder()
                .passport(HpePassportId.of("passport-0007"))
                .email(EmailAddress.of("anna@example.com"))
                .lookedUpAt(Instant.EPOCH)
                .build();

        assertFalse(user.toString().contains("0007"), user.toString());
        assertFalse(user.toString().contains("example"), user.toString());
    }
}
