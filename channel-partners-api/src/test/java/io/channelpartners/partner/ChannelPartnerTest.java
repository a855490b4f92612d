package io.channelpartners.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.testkit.Rule;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChannelPartnerTest {

    private static final PartnerLocationId ID = PartnerLocationId.of("30523182");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(3600);
    private static final PartnerDetails HAMBURG = in("Hamburg");
    private static final PartnerStanding RESELLER =
            PartnerStanding.builder().reseller(Answer.YES).build();

    private final ChannelPartner nordwind = ChannelPartner.of(new IdCheck.Recognized(ID, HAMBURG, RESELLER, NOON));

    @Test
    @Rule("CP-05")
    void takes_over_all_that_a_recognized_check_says() {
        assertEquals(new ChannelPartner(ID, HAMBURG, RESELLER, NOON), nordwind);
    }

    @Test
    @Rule("CP-07")
    void has_a_standing_with_its_time() {
        assertEquals(new CheckedStanding(RESELLER, NOON), nordwind.checkedStanding());
    }

    @Test
    @Rule("CP-15")
    void is_refreshed_by_a_recognized_check() {
        IdCheck.Recognized check = new IdCheck.Recognized(ID, in("Kiel"), PartnerStanding.unknown(), LATER);

        assertEquals(ChannelPartner.of(check), nordwind.refreshed(check));
    }

    @Test
    @Rule("CP-15")
    void keeps_its_details_and_is_authorized_for_nothing_after_a_check_that_is_not_recognized() {
        assertEquals(
                new ChannelPartner(ID, HAMBURG, PartnerStanding.none(), LATER),
                nordwind.refreshed(new IdCheck.NotRecognized(ID, LATER)));
    }

    @Test
    @Rule("CP-15")
    void stays_as_it_is_after_a_check_that_is_unavailable() {
        assertSame(nordwind, nordwind.refreshed(new IdCheck.Unavailable(ID, "time-out")));
    }

    @Test
    @Rule({"CP-05", "CP-15"})
    void is_not_refreshed_by_a_check_of_another_id() {
        IdCheck other = new IdCheck.NotRecognized(PartnerLocationId.of("81261689"), LATER);

        assertThrows(IllegalArgumentException.class, () -> nordwind.refreshed(other));
    }

    @Test
    @Rule("CP-15")
    void says_the_same_whatever_the_time_of_its_check() {
        assertTrue(nordwind.saysTheSameAs(nordwind.checkedAgain(LATER)));
        assertEquals(LATER, nordwind.checkedAgain(LATER).checkedAt());
    }

    @Test
    @Rule("CP-15")
    void says_something_else_with_another_id_other_details_or_another_standing() {
        ChannelPartner otherId = new ChannelPartner(PartnerLocationId.of("81261689"), HAMBURG, RESELLER, NOON);

        assertFalse(nordwind.saysTheSameAs(otherId));
        assertFalse(nordwind.saysTheSameAs(new ChannelPartner(ID, in("Kiel"), RESELLER, NOON)));
        assertFalse(nordwind.saysTheSameAs(new ChannelPartner(ID, HAMBURG, PartnerStanding.none(), NOON)));
    }

    private static PartnerDetails in(String city) {
        return PartnerDetails.builder()
                .companyName("Nordwind Systemhaus")
                .city(city)
                .country("DE")
                .build();
    }
}
