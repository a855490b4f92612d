package io.channelpartners.testkit.contract.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests of a directory to which users can be added. */
@Rule("CP-60")
interface KnowsAnyUsers extends DirectoryUnderTest {

    @Test
    @Rule("CP-02")
    @Sentence(
            value = {"general 3", "general 4", "user"},
            ask =
                    "Are Passports and locations compared as bytes, and addresses by folded(), which keeps accents and sharp s?")
    default void keeps_texts_apart_that_look_alike() {
        List<PartnerUser> users = new ArrayList<>();
        for (String text : HostileTexts.all()) {
            users.add(user(text, text, locationsOf(text)));
        }
        PassportDirectory directory = directoryOfThese(users.subList(0, users.size() - 1));
        PartnerUser missing = users.remove(users.size() - 1);

        for (PartnerUser user : users) {
            Optional<PartnerUser> found = directory.user(user.passport());
            assertEquals(Optional.of(user.passport()), found.map(PartnerUser::passport));
            assertEquals(
                    Optional.of(user.email().value()),
                    found.map(other -> other.email().value()));
            assertEquals(Optional.of(user.locations()), found.map(PartnerUser::locations));
            assertEquals(having(users, user.email()), DirectoryPages.having(directory, user.email()));
            for (PartnerLocationId location : user.locations()) {
                assertEquals(List.of(user.passport()), DirectoryPages.of(directory, location, 10));
            }
        }
        assertEquals(Optional.empty(), directory.user(missing.passport()));
        assertEquals(having(users, missing.email()), DirectoryPages.having(directory, missing.email()));
    }

    @Test
    @Sentence(
            value = {"usersLinkedTo 1", "usersLinkedTo 2", "usersLinkedTo 3"},
            ask = "Is the order that of code points, and does a page start by comparing with the Passport before it?")
    default void ascends_code_point_by_code_point_in_pages_of_each_size() {
        PartnerLocationId location = PartnerLocationId.of("1");
        List<PartnerUser> users = new ArrayList<>();
        for (String text : HostileTexts.all()) {
            users.add(user(text, "lee@partner.example", List.of(location, PartnerLocationId.of("2"))));
            users.add(user("other " + users.size(), "kim@partner.example", List.of(PartnerLocationId.of("2"))));
        }
        PassportDirectory directory = directoryOfThese(users);
        List<HpePassportId> expected =
                HostileTexts.all().stream().map(HpePassportId::of).sorted().toList();

        int size = expected.size();
        for (int limit : new int[] {1, 2, 3, 10, size - 1, size, size + 1, Integer.MAX_VALUE}) {
            assertEquals(expected, DirectoryPages.of(directory, location, limit), () -> "in pages of " + limit);
        }
        assertEquals(expected, DirectoryPages.having(directory, EmailAddress.of("lee@partner.example")));
    }

    @Test
    @Sentence(
            value = "usersLinkedTo 2",
            ask = "Does a page start by comparing with the Passport, which need not be linked?")
    default void continues_after_a_passport_that_is_not_linked() {
        PartnerLocationId location = PartnerLocationId.of("1");
        PassportDirectory directory = directoryOfThese(List.of(
                user("b", "b", List.of(location)),
                user("c", "c", List.of()),
                user("d", "d", List.of(location)),
                user("f", "f", List.of(location))));

        assertEquals(passports("b", "d", "f"), after(directory, "a"));
        assertEquals(passports("d", "f"), after(directory, "b"));
        assertEquals(passports("d", "f"), after(directory, "c"));
        assertEquals(passports("f"), after(directory, "e"));
        assertEquals(passports(), after(directory, "f"));
        assertEquals(passports("b", "d", "f"), after(directory, "B"));
    }

    @Test
    @Rule("CP-56")
    @Sentence(
            value = {"general 4", "general 5"},
            ask = "Does every method return the whole record: address, all links, and the time of its look-up?")
    default void returns_the_whole_record_from_each_side() {
        PartnerLocationId location = PartnerLocationId.of("1");
        PartnerUser kim = user("kim", "Kim@Partner.example", List.of(location, PartnerLocationId.of("2")));
        PassportDirectory directory = directoryOfThese(List.of(kim, user("lee", "lee@partner.example", List.of())));

        for (PartnerUser found : List.of(
                directory.user(kim.passport()).orElseThrow(),
                directory.usersLinkedTo(location, Optional.empty(), 10).get(0),
                directory.usersHaving(kim.email()).get(0))) {
            assertEquals(kim.passport(), found.passport());
            assertEquals(kim.email().value(), found.email().value());
            assertEquals(kim.locations(), found.locations());
            assertFalse(found.lookedUpAt().isAfter(clock().instant()), () -> "looked up at " + found.lookedUpAt());
        }
    }

    @Test
    @Sentence(
            value = {"usersHaving 1", "usersHaving 2"},
            ask = "Does the index contain folded() addresses, and is it searched for the folded() one?")
    default void finds_every_passport_of_an_address_whatever_the_letter_case() {
        PassportDirectory directory = directoryOfThese(List.of(
                user("kim-2", "Kim@Partner.example", List.of()),
                user("kim-1", "kim@partner.example", List.of(PartnerLocationId.of("1"))),
                user("lee", "lee@partner.example", List.of())));

        for (String address : List.of("kim@partner.example", "KIM@PARTNER.EXAMPLE", "Kim@Partner.example")) {
            assertEquals(
                    passports("kim-1", "kim-2"), DirectoryPages.having(directory, EmailAddress.of(address)), address);
        }
        for (String other : List.of("kim@partner.exampl_", "k%", "k\u00EDm@partner.example", "kim@partner.example ")) {
            assertEquals(List.of(), DirectoryPages.having(directory, EmailAddress.of(other)), other);
        }
    }

    private PassportDirectory directoryOfThese(List<PartnerUser> users) {
        Optional<PassportDirectory> directory = directoryOf(users);
        assumeTrue(
                directory.isPresent(),
                "directoryOf(...) says that tests cannot add users: only the examples are tested");
        return directory.get();
    }

    /** The location with this text; none if the text has blanks. */
    private static List<PartnerLocationId> locationsOf(String text) {
        return HostileTexts.withoutBlanks().contains(text) ? List.of(PartnerLocationId.of(text)) : List.of();
    }

    private static PartnerUser user(String passport, String email, Collection<PartnerLocationId> locations) {
        return PartnerUser.builder()
                .passport(HpePassportId.of(passport))
                .email(EmailAddress.of(email))
                .addAllLocations(locations)
                .lookedUpAt(SettableClock.START)
                .build();
    }

    private static List<HpePassportId> having(List<PartnerUser> users, EmailAddress email) {
        return users.stream()
                .filter(user -> user.email().equals(email))
                .map(PartnerUser::passport)
                .sorted()
                .toList();
    }

    private static List<HpePassportId> after(PassportDirectory directory, String passport) {
        return DirectoryPages.page(directory, PartnerLocationId.of("1"), Optional.of(HpePassportId.of(passport)), 10);
    }

    private static List<HpePassportId> passports(String... ids) {
        return List.of(ids).stream().map(HpePassportId::of).toList();
    }
}
