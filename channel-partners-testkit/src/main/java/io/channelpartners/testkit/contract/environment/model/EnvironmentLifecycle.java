package io.channelpartners.testkit.contract.environment.model;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import java.time.Instant;
import java.util.List;

/** Edits that insert, update and delete every kind of row of an environment. */
public final class EnvironmentLifecycle {

    private static final Instant EARLY = Instant.parse("1969-12-31T23:59:59.999999999Z");
    private static final Instant LATE = Instant.parse("2026-03-02T09:00:00.000000001Z");

    private EnvironmentLifecycle() {}

    /** Gets the edits, one for each change. The first one sets up the environment. */
    public static List<EnvironmentEdit> edits() {
        return List.of(
                Edits.all(
                        Edits.rename("ACME"),
                        Edits.list("north"),
                        Edits.list("south"),
                        Edits.setDefault(RESELLER, "north"),
                        Edits.register("central"),
                        Edits.register(Edits.device("direct", ConnectMethod.DIRECT)),
                        Edits.assign(RESELLER, "south", "central"),
                        Edits.assign(SERVICE_PARTNER, "south", "direct"),
                        Edits.optIn("first wording"),
                        Edits.optIn("direct", "first wording"),
                        Edits.integrate("customer")),
                Edits.rename("ACME GmbH"),
                environment -> environment.addPartner(unusual("east", Answer.NO, EARLY)),
                Edits.check(unusual("east", Answer.YES, LATE)),
                Edits.check(unusual("east", Answer.UNKNOWN, LATE)),
                Edits.check(new IdCheck.NotRecognized(PartnerLocationId.of("east"), EARLY)),
                Edits.checkAgain("north", EARLY),
                Edits.checkAgain("north", LATE),
                Edits.all(Edits.checkAgain("north", EARLY), Edits.checkAgain("south", EARLY)),
                Edits.all(Edits.checkAgain("north", LATE), Edits.check("south", PartnerStanding.none(), LATE)),
                Edits.setDefault(SERVICE_PARTNER, "east"),
                Edits.all(Edits.setDefault(RESELLER, "east"), Edits.setDefault(SERVICE_PARTNER, "north")),
                Edits.resetDefault(RESELLER),
                Edits.resetDefault(SERVICE_PARTNER),
                Edits.all(Edits.assign(RESELLER, "north", "direct"), Edits.assign(RESELLER, "north", "central")),
                Edits.all(Edits.assign(RESELLER, "east", "direct"), Edits.clear(RESELLER, "north", "central")),
                Edits.assign(SERVICE_PARTNER, "north", "direct"),
                Edits.clear(SERVICE_PARTNER, "north", "direct"),
                Edits.assign(SERVICE_PARTNER, "south", "central"),
                Edits.all(Edits.unlist("south"), Edits.list("west"), Edits.setDefault(RESELLER, "west")),
                Edits.list("south"),
                Edits.register(unusual("odd", InsightRsGeneration.UNKNOWN, "  ")),
                Edits.change(unusual("odd", InsightRsGeneration.V5, "")),
                Edits.change(unusual("odd", InsightRsGeneration.OTHER, "text")),
                Edits.change(Edits.device("odd")),
                Edits.withdrawOptIn(EARLY),
                Edits.optIn("second wording"),
                Edits.withdrawOptIn("direct", LATE),
                Edits.optIn("direct", "second wording"),
                Edits.change(Edits.device("direct")),
                Edits.change(Edits.device("direct", ConnectMethod.DIRECT)),
                Edits.optIn("direct", "third wording"),
                Edits.retire("direct"),
                Edits.all(Edits.register("direct"), Edits.assign(RESELLER, "south", "direct")),
                Edits.integrate("Customer"),
                Edits.disintegrate(),
                Edits.integrate("customer"),
                Edits.all(
                        Edits.rename("acme gmbh"),
                        Edits.resetDefault(RESELLER),
                        Edits.unlist("west"),
                        Edits.unlist("south"),
                        Edits.retire("central"),
                        Edits.retire("odd"),
                        Edits.register("new"),
                        Edits.assign(RESELLER, "east", "new"),
                        Edits.checkAgain("north", EARLY),
                        Edits.withdrawOptIn(LATE),
                        Edits.disintegrate()));
    }

    private static IdCheck.Recognized unusual(String location, Answer answer, Instant at) {
        PartnerDetails.Builder details =
                PartnerDetails.builder().companyName("Partner").city("Ulm").country("DE");
        if (answer == Answer.YES) {
            details.state("BW").postcode("89073").street("Ulmer Gasse 1");
        }
        PartnerStanding standing = PartnerStanding.builder()
                .reseller(answer)
                .servicePartner(Answer.YES)
                .proactiveCare(Answer.NO)
                .enrollmentForm(answer)
                .caseRouting(Answer.UNKNOWN)
                .build();
        return new IdCheck.Recognized(PartnerLocationId.of(location), details.build(), standing, at);
    }

    private static Device unusual(String id, InsightRsGeneration generation, String text) {
        Device device = Device.builder()
                .id(DeviceId.of(id))
                .name(" server ")
                .addGroups(DeviceGroup.of("Test"), DeviceGroup.of("test"), DeviceGroup.of("Test "))
                .generation(generation)
                .connectMethod(ConnectMethod.DIRECT)
                .build();
        return Written.freely(device, text);
    }
}
