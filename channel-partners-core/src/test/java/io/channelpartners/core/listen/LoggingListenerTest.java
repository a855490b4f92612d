package io.channelpartners.core.listen;

import static io.channelpartners.access.InsightOnlineFeature.CSN_LINK;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.UserGroup;
import io.channelpartners.view.PartnerView;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** What is written to a log, and what never is. */
class LoggingListenerTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final PartnerLocationId L100 = PartnerLocationId.of("100");
    private static final DeviceId DL380 = DeviceId.of("dl380");
    private static final HpePassportId KIM = HpePassportId.of("kim-passport-0007");
    private static final EmailAddress KIM_ADDRESS = EmailAddress.of("kim@partner.example");
    private static final EmailAddress LEE_ADDRESS = EmailAddress.of("lee@helper.example");
    private static final Actor BY = Actor.of("joe@customer.example");
    private static final UserGroup HELPERS = UserGroup.of("Helpers");

    private static List<String> linesOf(Level lowest) {
        KeptLog log = new KeptLog(lowest);
        SettableClock clock = SettableClock.standing();
        InMemoryPartnerVerifier hpe = new InMemoryPartnerVerifier(clock);
        hpe.recognize(L100, IdChecks.details(L100), Standings.full());
        InMemoryPassportDirectory directory = new InMemoryPassportDirectory(clock);
        directory.link(KIM, KIM_ADDRESS, Set.of(L100));
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(new InMemoryEnvironmentStore())
                .verifier(hpe)
                .passports(directory)
                .sharedViews(new InMemorySharedViewStore())
                .clock(clock)
                .listener(new LoggingListener(log))
                .build();
        var acme = AnEnvironment.called("acme")
                .integrated()
                .withDefault(PartnerRole.SERVICE_PARTNER, "100")
                .withDevice("dl380")
                .environment();
        library.channelPartners().setUp(ACME, "Acme", BY, nothing -> acme);
        library.channelPartners().preview(ACME, BY, now -> now.resetDefault(PartnerRole.SERVICE_PARTNER));
        Viewer kim = library.partnerAccess().signIn(KIM);
        PartnerView view = library.partnerAccess().view(kim, ACME);
        view.features(DL380);
        view.decide(DL380, CSN_LINK);
        view.decide(DL380, WARRANTY_STATUS);
        view.devices(DeviceSearch.visible().named(KIM_ADDRESS.value())).first(5);
        view.devices(DeviceSearch.visible()).stream();
        view.devices(DeviceSearch.visible()).count();
        library.partnerAccess().myCustomers(kim, DeviceSearch.visible()).first(5);
        library.channelPartners().review(ACME).orElseThrow().of(L100).explain(DL380, CSN_LINK);
        library.viewSharing()
                .share(KIM, L100, shared -> shared.setUpGroup(HELPERS).addUser(HELPERS, LEE_ADDRESS));
        return log.lines();
    }

    @Test
    void changes_are_logged_as_information() {
        assertEquals(
                List.of(
                        "INFO environment acme: changed from revision 0 to 1, 0 warnings",
                        "INFO location 100: shares its view with 1 users since " + KIM + " changed it"),
                linesOf(Level.INFO));
    }

    @Test
    void questions_and_impacts_are_logged_for_debugging() {
        List<String> questions = linesOf(Level.DEBUG).stream()
                .filter(line -> !line.startsWith("INFO") && !line.contains("gains"))
                .toList();
        String kim = "DEBUG viewer " + KIM + " in environment acme, ";
        assertEquals(
                List.of(
                        "DEBUG environment acme: a change was previewed",
                        "DEBUG location 100: Check ID, recognized",
                        kim + "device dl380: sees [CONTRACT_AND_WARRANTY_REPORT, SUPPORT_CASE_REPORT,"
                                + " SERVICE_EVENT_REPORT, SERVICE_EVENT_DETAILS, SERVICE_EVENT_DASHBOARD_ICONS,"
                                + " CSN_LINK, PROACTIVE_CARE_REPORT]",
                        kim + "device dl380: sees CSN_LINK",
                        kim + "device dl380: does not see WARRANTY_STATUS, NO at CUSTOMER_HAS_OPTED_IN",
                        kim + "VISIBLE_DEVICES: 0 rows",
                        kim + "VISIBLE_DEVICES: all rows",
                        kim + "VISIBLE_DEVICES: 1 counted",
                        "DEBUG viewer " + KIM + ", MY_CUSTOMERS: 1 rows",
                        "DEBUG the customer's side about location 100 in environment acme, device dl380: sees CSN_LINK"),
                questions);
        assertEquals(
                List.of("DEBUG environment acme: location 100 gains 0 and loses 1 devices of CSN_LINK"),
                linesOf(Level.DEBUG).stream()
                        .filter(line -> line.contains("loses 1 devices of CSN_LINK"))
                        .toList());
    }

    @Test
    void a_saved_change_is_written_with_what_it_does_for_debugging() {
        List<String> lines = linesOf(Level.DEBUG);
        int saved = lines.indexOf("INFO environment acme: changed from revision 0 to 1, 0 warnings");
        assertEquals(
                "DEBUG environment acme: location 100 gains 1 and loses 0 devices of CONTRACT_AND_WARRANTY_REPORT",
                lines.get(saved + 1));
    }

    @Test
    void no_address_and_no_passport_is_ever_written_in_full() {
        String all = String.join("\n", linesOf(Level.TRACE));
        for (String secret : List.of(KIM.value(), KIM_ADDRESS.value(), LEE_ADDRESS.value(), BY.value(), "@")) {
            assertFalse(all.contains(secret), () -> secret + " is in\n" + all);
        }
    }
}
