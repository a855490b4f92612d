package io.channelpartners.console.sample;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.user.HpePassportId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The customers, with sixty days of history. */
final class SampleCustomers {

    static final EnvironmentId ACME = EnvironmentId.of("acme-01");
    static final EnvironmentId ACME_LABS = EnvironmentId.of("acme-labs");

    private static final Actor ANNA = Actor.of(SamplePerson.ANNA.signInName());
    static final Actor JOB = Actor.of("nightly check");
    private static final Actor BEN = Actor.of("ben");
    private static final String WORDING =
            "HPE or my channel partner may contact me about optimizing my IT environment.";
    private static final List<String> OTHERS = List.of(
            "Aurora Foods",
            "Baltic Ferries",
            "Cobalt Mining",
            "Delta Pharma",
            "Elbe Logistics",
            "Fenwick Steel",
            "Garonne Wines",
            "Hanse Energy",
            "Isar Motors",
            "Juniper Retail",
            "Kestrel Airlines",
            "Lindau Bank");

    private final ChannelPartners partners;
    private final PastClock clock;

    SampleCustomers(ChannelPartners partners, PastClock clock) {
        this.partners = partners;
        this.clock = clock;
    }

    void setUp(int devices) {
        setUpAcme(devices);
        setUpLabs();
        for (int i = 0; i < OTHERS.size(); i++) {
            setUpOther(i);
        }
    }

    private void setUpAcme(int devices) {
        partners.setUp(
                ACME,
                "ACME GmbH",
                ANNA,
                environment -> environment
                        .registerDevices(SampleFleet.devices(devices))
                        .addPartner(check(SampleLocation.NORDWIND))
                        .setDefault(RESELLER, SampleLocation.NORDWIND.id()));
        pass(3);
        partners.change(
                ACME,
                ANNA,
                environment -> environment
                        .giveOptIn(new Consent(ANNA, clock.instant(), WORDING))
                        .enableIntegration(HpePassportId.of("passport-acme")));
        pass(11);
        partners.change(
                ACME,
                BEN,
                environment -> environment
                        .addPartner(check(SampleLocation.SUEDKABEL))
                        .addPartner(withoutForm(check(SampleLocation.ATLAS)))
                        .setDefault(SERVICE_PARTNER, SampleLocation.SUEDKABEL.id()));
        pass(1);
        partners.change(
                ACME,
                ANNA,
                environment -> environment.saveDevices(
                        DeviceTicks.of(SampleLocation.ATLAS.id()).tickGroup(SERVICE_PARTNER, SampleFleet.PRODUCTION)));
        pass(20);
        partners.change(
                ACME,
                ANNA,
                environment -> environment
                        .addPartner(check(SampleLocation.BRIGHTWELL))
                        .addPartner(check(SampleLocation.SUEDKABEL_B))
                        .saveDevices(DeviceTicks.of(SampleLocation.BRIGHTWELL.id())
                                .tickGroup(RESELLER, SampleFleet.BRANCHES)));
        pass(15);
        partners.change(ACME, BEN, environment -> environment.withdrawOptIn(BEN, clock.instant()));
        pass(1);
        partners.change(ACME, ANNA, environment -> environment.giveOptIn(new Consent(ANNA, clock.instant(), WORDING)));
    }

    /** Lets days pass, with a job that repeats the checks each night. Atlas had not filed its form by then. */
    private void pass(int days) {
        for (int day = 0; day < days; day++) {
            clock.forward(Duration.ofHours(23));
            partners.change(ACME, JOB, environment -> {
                CustomerEnvironment checked =
                        SampleLocation.refreshed(environment, clock.instant(), SampleLocation.ATLAS);
                return checked.partners().contains(SampleLocation.ATLAS.id())
                        ? checked.refreshPartner(withoutForm(check(SampleLocation.ATLAS)))
                        : checked;
            });
        }
    }

    private void setUpLabs() {
        partners.setUp(
                ACME_LABS, "ACME Labs", ANNA, environment -> environment.registerDevices(SampleFleet.devices(12)));
    }

    /** One in four lists no location of Kim's, and one has not enabled the integration. */
    private void setUpOther(int i) {
        SampleLocation reseller = i % 4 == 3 ? SampleLocation.SUEDKABEL : SampleLocation.NORDWIND;
        Actor admin = Actor.of("admin");
        EnvironmentId id =
                EnvironmentId.of(OTHERS.get(i).toLowerCase(Locale.ROOT).replace(' ', '-'));
        partners.setUp(
                id,
                OTHERS.get(i),
                admin,
                environment -> environment
                        .registerDevices(SampleFleet.devices(10 + 7 * i))
                        .addPartner(check(reseller))
                        .setDefault(i % 4 == 1 ? SERVICE_PARTNER : RESELLER, reseller.id())
                        .giveOptIn(new Consent(admin, clock.instant(), WORDING)));
        if (i != 2) {
            partners.change(
                    id, admin, environment -> environment.enableIntegration(HpePassportId.of("passport-" + id)));
        }
    }

    private IdCheck.Recognized check(SampleLocation location) {
        return location.recognized(clock.instant());
    }

    /** Before its form was filed; so checking again today brings something new. */
    private static IdCheck.Recognized withoutForm(IdCheck.Recognized check) {
        return new IdCheck.Recognized(
                check.id(),
                check.details(),
                check.standing().toBuilder()
                        .enrollmentForm(Answer.NO)
                        .caseRouting(Answer.NO)
                        .build(),
                check.checkedAt());
    }
}
