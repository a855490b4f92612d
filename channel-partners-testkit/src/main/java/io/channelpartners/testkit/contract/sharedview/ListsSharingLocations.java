package io.channelpartners.testkit.contract.sharedview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.UserGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The list of the locations that share their view with a user. */
@Rule("CP-61")
interface ListsSharingLocations extends SharedViewsUnderTest {

    @Test
    @Sentence(
            value = {"sharingWith 1", "sharingWith 2"},
            ask = "Is the index ordered code point by code point, as bytes of UTF-8 are and UTF-16 is not?")
    default void ascends_code_point_by_code_point_in_pages_of_each_size() {
        SharedViewsModel shares = SharedViewsModel.of(newStore());
        List<String> texts = HostileTexts.withoutBlanks();
        texts.forEach(text -> shares.save(shares.with(text, "Day", "lee@helper.example")));
        EmailAddress lee = EmailAddress.of("lee@helper.example");

        for (int limit : new int[] {1, 2, 3, 10, texts.size() - 1, texts.size(), texts.size() + 1, Integer.MAX_VALUE}) {
            assertEquals(
                    shares.sharingWith(lee),
                    SharedViewsModel.pages(shares.store(), lee, limit),
                    () -> "in pages of " + limit);
        }
    }

    @Test
    @Sentence(value = "sharingWith 1", ask = "Is a location repeated for each group that the user is in?")
    default void lists_a_location_once_even_if_the_user_is_in_several_groups() {
        SharedViewsModel shares = SharedViewsModel.of(newStore());
        for (String location : List.of("1", "2", "3")) {
            shares.save(shares.with(location, "Day", "lee@helper.example"));
            shares.save(shares.with(location, "Night", "LEE@helper.example"));
        }
        shares.verify();

        shares.save(shares.view("2").removeGroup(UserGroup.of("Day")));
        shares.verify();
        assertEquals(locations("1", "2", "3"), after(shares.store(), "0"));
    }

    @Test
    @Sentence(
            value = "sharingWith 2",
            ask = "Does a page start by comparing with the ID, which need not share any longer?")
    default void continues_after_a_location_that_does_not_share() {
        SharedViewsModel shares = SharedViewsModel.of(newStore());
        for (String location : List.of("2", "4", "6")) {
            shares.save(shares.with(location, "Day", "lee@helper.example"));
        }
        shares.save(shares.view("4").removeUser(EmailAddress.of("lee@helper.example")));

        assertEquals(locations("2", "6"), after(shares.store(), "1"));
        assertEquals(locations("6"), after(shares.store(), "2"));
        assertEquals(locations("6"), after(shares.store(), "4"));
        assertEquals(locations("6"), after(shares.store(), "5"));
        assertEquals(locations(), after(shares.store(), "6"));
    }

    @Test
    @Sentence(
            value = "general 5",
            ask = "Does the index contain folded() addresses, and is it searched for the folded() one?")
    default void finds_a_user_whatever_the_letter_case() {
        SharedViewsModel shares = SharedViewsModel.of(newStore());
        shares.save(shares.with("1", "Day", "Lee@Helper.example"));
        shares.save(shares.with("2", "Day", "lee@helper.example"));

        for (String address : List.of("lee@helper.example", "LEE@HELPER.EXAMPLE", "Lee@Helper.example")) {
            assertEquals(
                    locations("1", "2"),
                    shares.store().sharingWith(EmailAddress.of(address), Optional.empty(), 10),
                    address);
        }
        for (String other : List.of("lee@helper.exampl_", "lee%", "l\u00E9e@helper.example", "lee@helper.example ")) {
            assertEquals(List.of(), shares.store().sharingWith(EmailAddress.of(other), Optional.empty(), 10), other);
        }
    }

    @Test
    @Sentence(value = "sharingWith", ask = "Is a limit of 0 or less refused, rather than treated as no limit?")
    default void refuses_a_limit_below_1_for_a_page_of_locations() {
        SharedViewStore store = newStore();
        EmailAddress lee = EmailAddress.of("lee@helper.example");

        for (int limit : new int[] {0, -1, Integer.MIN_VALUE}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.sharingWith(lee, Optional.empty(), limit),
                    () -> "limit " + limit);
        }
    }

    private static List<PartnerLocationId> after(SharedViewStore store, String location) {
        return store.sharingWith(
                EmailAddress.of("lee@helper.example"), Optional.of(PartnerLocationId.of(location)), 10);
    }

    private static List<PartnerLocationId> locations(String... ids) {
        return Arrays.stream(ids).map(PartnerLocationId::of).toList();
    }
}
