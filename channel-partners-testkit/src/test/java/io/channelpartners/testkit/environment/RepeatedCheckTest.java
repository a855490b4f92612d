package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.testkit.environment.Shorthand.change;
import static io.channelpartners.testkit.environment.Shorthand.holding;
import static io.channelpartners.testkit.environment.Shorthand.individually;
import static io.channelpartners.testkit.environment.Shorthand.partner;
import static io.channelpartners.testkit.environment.Shorthand.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.change.RowChange;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.OlderCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Creation;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepeatedCheckTest {

    private static final Instant LATER = SettableClock.START.plus(Duration.ofHours(5));

    private final CustomerEnvironment acme = AnEnvironment.called("acme")
            .withPartner("nordwind", Standings.resellerOnly())
            .withPartner("suedwind", Standings.full())
            .environment();

    @Test
    @Rule("CP-15")
    void refreshes_details_standing_and_time_of_a_listed_partner() {
        PartnerDetails moved = PartnerDetails.builder()
                .companyName("Nordwind AG")
                .city("Kiel")
                .country("DE")
                .build();
        IdCheck.Recognized check = new IdCheck.Recognized(partner("nordwind"), moved, Standings.full(), LATER);

        assertEquals(
                Optional.of(new ChannelPartner(partner("nordwind"), moved, Standings.full(), LATER)),
                acme.refreshPartner(check).partners().find(partner("nordwind")));
    }

    @Test
    @Rule("CP-15")
    void makes_a_revision_if_a_fact_of_the_standing_differs() {
        EnvironmentChange change = change(acme, acme.refreshPartner(again("nordwind", Standings.full())));

        assertTrue(change.makesRevision());
        assertEquals(new EnvironmentStamp(Creation.SOME, Revision.of(8), 0), change.to());
        assertEquals(Map.of(), change.checks());
    }

    @Test
    @Rule("CP-15")
    void makes_a_revision_if_the_details_differ() {
        PartnerDetails moved = PartnerDetails.builder()
                .companyName("Partner nordwind")
                .city("Kiel")
                .country("DE")
                .build();
        IdCheck check =
                new IdCheck.Recognized(partner("nordwind"), moved, Standings.resellerOnly(), SettableClock.START);

        assertTrue(change(acme, acme.refreshPartner(check)).makesRevision());
    }

    @Test
    @Rule("CP-15")
    void moves_only_the_time_if_details_and_facts_are_the_same() {
        EnvironmentChange change = change(acme, acme.refreshPartner(again("nordwind", Standings.resellerOnly())));

        assertFalse(change.makesRevision());
        assertFalse(change.isEmpty());
        assertEquals(
                Map.of(partner("nordwind"), new RowChange<>(Optional.of(SettableClock.START), Optional.of(LATER))),
                change.checks());
        assertEquals(new EnvironmentStamp(Creation.SOME, Revision.of(7), 1), change.to());
    }

    @Test
    @Rule({"CP-15", "L-7"})
    void changes_nothing_if_the_time_is_the_same_too() {
        IdCheck same = IdChecks.recognized("nordwind", Standings.resellerOnly());

        assertTrue(change(acme, acme.refreshPartner(same)).isEmpty());
    }

    @Test
    @Rule("CP-15")
    void keeps_the_entry_of_an_id_that_is_no_longer_recognized_with_a_standing_that_authorizes_nothing() {
        ChannelPartner before = acme.partners().find(partner("nordwind")).orElseThrow();

        CustomerEnvironment refreshed = acme.refreshPartner(new IdCheck.NotRecognized(partner("nordwind"), LATER));

        assertEquals(
                Optional.of(new ChannelPartner(before.id(), before.details(), PartnerStanding.none(), LATER)),
                refreshed.partners().find(partner("nordwind")));
    }

    @Test
    @Rule("CP-15")
    void keeps_the_assignments_of_an_id_that_is_no_longer_recognized() {
        CustomerEnvironment assigned = AnEnvironment.called("acme")
                .withDevice("dl380")
                .resoldBy("nordwind")
                .environment();

        CustomerEnvironment refreshed = assigned.refreshPartner(new IdCheck.NotRecognized(partner("nordwind"), LATER));

        assertEquals(individually("nordwind"), holding(refreshed, "dl380", RESELLER));
    }

    @Test
    @Rule("CP-15")
    void changes_nothing_if_the_back_end_is_unavailable() {
        assertEquals(acme, acme.refreshPartner(new IdCheck.Unavailable(partner("nordwind"), "time-out")));
    }

    @Test
    @Rule("CP-15")
    void refreshes_all_partners_in_one_call() {
        CustomerEnvironment refreshed = acme.refreshPartners(
                List.of(new IdCheck.NotRecognized(partner("suedwind"), LATER), again("nordwind", Standings.full())));

        assertEquals(Standings.full(), standing(refreshed, "nordwind"));
        assertEquals(PartnerStanding.none(), standing(refreshed, "suedwind"));
    }

    @Test
    @Rule("CP-15")
    void lets_the_later_of_two_checks_of_one_id_count() {
        CustomerEnvironment refreshed = acme.refreshPartners(
                List.of(again("nordwind", Standings.full()), again("nordwind", Standings.servicePartnerOnly())));

        assertEquals(Standings.servicePartnerOnly(), standing(refreshed, "nordwind"));
    }

    @Test
    @Rule("CP-15")
    void leaves_the_stored_check_alone_if_the_answer_is_older_and_says_so() {
        CustomerEnvironment withdrawn = acme.refreshPartner(new IdCheck.NotRecognized(partner("suedwind"), LATER));

        for (IdCheck older : List.of(
                IdChecks.recognized("suedwind", Standings.full()),
                new IdCheck.NotRecognized(partner("suedwind"), SettableClock.START),
                new IdCheck.Recognized(
                        partner("suedwind"),
                        IdChecks.details(partner("suedwind")),
                        Standings.full(),
                        LATER.minusNanos(1)))) {
            CustomerEnvironment refreshed = withdrawn.refreshPartner(older);

            assertEquals(withdrawn, refreshed);
            OlderCheck ignored =
                    new OlderCheck(partner("suedwind"), older.answeredAt().orElseThrow(), LATER);
            assertEquals(List.of(ignored), refreshed.olderChecks());
            ChangeResult result = Shorthand.result(withdrawn, refreshed);
            assertTrue(result.change().isEmpty());
            assertEquals(List.of(ignored), result.olderChecks());
            assertEquals(
                    List.of("CP-15 partner \"suedwind\""),
                    result.warnings().stream().map(Shorthand::ruleAndSubject).toList());
            assertEquals(List.of(), result.environment().olderChecks());
        }
    }

    @Test
    @Rule("CP-15")
    void takes_the_answer_that_arrives_later_of_two_that_are_equally_old() {
        CustomerEnvironment refreshed = acme.refreshPartner(again("suedwind", Standings.resellerOnly()))
                .refreshPartner(again("suedwind", Standings.servicePartnerOnly()));

        assertEquals(Standings.servicePartnerOnly(), standing(refreshed, "suedwind"));
        assertEquals(List.of(), refreshed.olderChecks());
    }

    @Test
    @Rule({"CP-15", "CP-56"})
    void replaces_a_stored_check_only_if_it_lies_beyond_the_tolerance_of_the_check() {
        Instant now = LATER.minus(Duration.ofMinutes(1));
        CustomerEnvironment ahead = acme.refreshPartner(again("suedwind", PartnerStanding.none()));
        IdCheck answer = new IdCheck.Recognized(
                partner("suedwind"), IdChecks.details(partner("suedwind")), Standings.full(), now);

        CustomerEnvironment within = ahead.refreshPartners(List.of(answer), now, Freshness.standard());
        assertEquals(PartnerStanding.none(), standing(within, "suedwind"));
        assertEquals(1, within.olderChecks().size());

        CustomerEnvironment beyond = ahead.refreshPartners(List.of(answer), now.minusNanos(1), Freshness.standard());
        assertEquals(Standings.full(), standing(beyond, "suedwind"));
        assertEquals(List.of(), beyond.olderChecks());
    }

    @Test
    @Rule("CP-15")
    void refuses_checks_of_partners_that_are_not_listed_and_names_each() {
        assertEquals(
                List.of("CP-15 partner \"ostwind\"", "CP-15 partner \"westwind\""),
                refusal(() -> acme.refreshPartners(List.of(
                        IdChecks.recognized("ostwind"),
                        again("nordwind", Standings.full()),
                        new IdCheck.Unavailable(partner("westwind"), "time-out")))));
    }

    private static IdCheck again(String id, PartnerStanding standing) {
        return new IdCheck.Recognized(partner(id), IdChecks.details(partner(id)), standing, LATER);
    }

    private static PartnerStanding standing(CustomerEnvironment environment, String id) {
        return environment.partners().find(partner(id)).orElseThrow().standing();
    }
}
