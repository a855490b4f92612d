package io.channelpartners.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.ChangeOptions;
import io.channelpartners.ChannelPartners;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.EnvironmentNotFound;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.StaleRevision;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bringing back the state of an earlier revision as a new change. */
class RevertsTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final PartnerLocationId NORDWIND = PartnerLocationId.of("nordwind");
    private static final DeviceId D1 = DeviceId.of("d1");
    private static final Actor BY = Actor.of("anna");

    private final SettableClock clock = SettableClock.standing();
    private final InMemoryPartnerVerifier hpe = new InMemoryPartnerVerifier(clock);
    private final ChannelPartners partners = ChannelPartnersLibrary.builder()
            .environments(new InMemoryEnvironmentStore())
            .verifier(hpe)
            .passports(new InMemoryPassportDirectory(clock))
            .clock(clock)
            .build()
            .channelPartners();
    private final CustomerEnvironment first = AnEnvironment.called("acme")
            .integrated()
            .withDefault(PartnerRole.RESELLER, "nordwind")
            .withDevice("d1")
            .environment();

    private ChangeResult setUp() {
        return partners.setUp(ACME, first.customer(), BY, nothing -> first);
    }

    @Test
    @Rule("L-9")
    void makes_a_new_revision_with_the_earlier_state_and_keeps_the_history() {
        setUp();
        partners.change(ACME, BY, made -> made.retireDevice(D1).renameCustomer("Another"));

        ChangeResult reverted = partners.revert(ACME, Revision.of(1), BY);

        assertEquals(Revision.of(3), reverted.revision());
        assertEquals(first, reverted.environment());
        assertEquals(
                first,
                partners.environmentAt(ACME, Revision.of(3)).orElseThrow().environment());
        assertEquals(
                3,
                partners.history(ACME, Revision.of(0), 10)
                        .orElseThrow()
                        .changes()
                        .size());
        assertEquals(Revision.of(3), partners.revert(ACME, Revision.of(1), BY).revision());
    }

    @Test
    @Rule("CP-43")
    void leaves_an_integration_disabled_that_was_disabled_since() {
        setUp();
        partners.change(ACME, BY, made -> made.retireDevice(D1).disableIntegration());

        CustomerEnvironment reverted = partners.revert(ACME, Revision.of(1), BY).environment();

        assertEquals(first.devices(), reverted.devices());
        assertEquals(first.disableIntegration(), reverted);
    }

    @Test
    @Rule("CP-15")
    void does_not_open_what_hpe_has_withdrawn_since() {
        setUp();
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        hpe.recognize(NORDWIND, IdChecks.details(NORDWIND), Standings.servicePartnerOnly());
        partners.recheckAll(ACME, BY);
        partners.change(ACME, BY, made -> made.renameCustomer("Another"));

        CustomerEnvironment reverted = partners.revert(ACME, Revision.of(1), BY).environment();

        assertEquals(first.customer(), reverted.customer());
        assertEquals(
                Answer.NO,
                reverted.partners().find(NORDWIND).orElseThrow().standing().authorization(PartnerRole.RESELLER));
    }

    @Test
    @Rule({"CP-15", "CP-56"})
    void judges_a_partner_that_is_listed_again_by_the_age_of_its_check() {
        setUp();
        partners.change(
                ACME, BY, made -> made.resetDefault(PartnerRole.RESELLER).removePartner(NORDWIND));
        clock.set(clock.instant().plus(Duration.ofHours(25)));

        partners.revert(ACME, Revision.of(1), BY);

        assertEquals(
                Answer.UNKNOWN,
                partners.review(ACME)
                        .orElseThrow()
                        .of(NORDWIND)
                        .decide(D1, InsightOnlineFeature.CONTRACT_AND_WARRANTY_REPORT)
                        .answer());
    }

    @Test
    @Rule({"CP-36", "L-10"})
    void can_be_previewed_and_saves_exactly_that_or_nothing() {
        setUp();
        partners.change(ACME, BY, made -> made.retireDevice(D1));
        CustomerEnvironment before =
                partners.environmentAt(ACME, Revision.of(1)).orElseThrow().environment();
        AccessImpact impact = partners.preview(ACME, BY, made -> made.revertTo(before));
        EnvironmentStamp seen = impact.change().from();

        assertEquals(
                "1 device registered; partner \"nordwind\" gains Contract & warranty (Reports) of 1 device",
                impact.description());
        assertEquals(
                impact.change(),
                partners.revert(ACME, Revision.of(1), BY, ChangeOptions.none().from(seen))
                        .change());
        assertThrows(
                StaleRevision.class,
                () -> partners.revert(
                        ACME, Revision.of(1), BY, ChangeOptions.none().from(seen)));
    }

    @Test
    @Rule({"L-10", "CP-36"})
    void is_judged_by_a_guard_unless_the_environment_has_moved_on() {
        EnvironmentStamp first = setUp().snapshot().stamp();
        partners.change(ACME, BY, made -> made.retireDevice(D1));
        List<String> judged = new ArrayList<>();
        ChangeOptions guarded = ChangeOptions.none().guardedBy(impact -> {
            judged.add(impact.description());
            return List.of(
                    new Problem("would_gain_device", "L-10", "reseller", "would gain a device", "ask the customer"));
        });

        assertThrows(StaleRevision.class, () -> partners.revert(ACME, Revision.of(1), BY, guarded.from(first)));
        assertEquals(List.of(), judged);
        assertThrows(EditRefused.class, () -> partners.revert(ACME, Revision.of(1), BY, guarded.from(Revision.of(2))));
        assertEquals(1, judged.size());
        assertEquals(Revision.of(2), partners.environment(ACME).orElseThrow().revision());
    }

    @Test
    @Rule("CP-44")
    void is_refused_for_a_revision_that_the_history_does_not_have() {
        setUp();
        partners.change(ACME, BY, made -> made.retireDevice(D1));
        partners.cutHistory(ACME, Revision.of(2));

        for (long number : new long[] {0, 1, 3, Long.MAX_VALUE}) {
            EditRefused refused = assertThrows(EditRefused.class, () -> partners.revert(ACME, Revision.of(number), BY));
            assertEquals("CP-44", refused.problems().get(0).rule());
        }
        assertThrows(EnvironmentNotFound.class, () -> partners.revert(EnvironmentId.of("none"), Revision.of(1), BY));
    }

    @Test
    @Rule({"CP-36", "CP-44"})
    void is_refused_for_the_stamp_of_an_environment_that_was_erased() {
        EnvironmentStamp seen = setUp().snapshot().stamp();
        partners.erase(ACME);
        setUp();

        assertThrows(
                StaleRevision.class,
                () -> partners.revert(
                        ACME, Revision.of(1), BY, ChangeOptions.none().from(seen)));
    }
}
