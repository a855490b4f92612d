package io.channelpartners.examples.embedding;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChangeOptions;
import io.channelpartners.ChannelPartners;
import io.channelpartners.UserForgetting;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.InventoryDifference;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.ForgottenUser;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples of edits that replace, match, revert and forget. */
class EditExamplesTest {

    private final EnvironmentId acme = EnvironmentId.of("acme-01");
    private final Actor by = Actor.of("admin");
    private final DeviceId dl380 = DeviceId.of("dl380-07");
    private final DeviceId msa2040 = DeviceId.of("msa2040-02");
    private final PartnerLocationId former = PartnerLocationId.of("30523182");
    private final PartnerLocationId successor = PartnerLocationId.of("40000001");
    private final CustomerEnvironment environment = AnEnvironment.called("acme-01")
            .withDefault(SERVICE_PARTNER, "30523182")
            .withPartner("40000001", Standings.full())
            .withDevice("dl380-07")
            .resoldBy("30523182")
            .withDevice("msa2040-02")
            .environment();
    private final SettableClock clock = SettableClock.standing();
    private final InMemorySharedViewStore sharedViews = new InMemorySharedViewStore();
    private final ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
            .environments(new InMemoryEnvironmentStore())
            .verifier(new InMemoryPartnerVerifier(clock))
            .passports(new InMemoryPassportDirectory(clock))
            .sharedViews(sharedViews)
            .clock(clock)
            .build();
    private final ChannelPartners partners = library.channelPartners();

    @Test
    void replaces_a_partner() {
        EnvironmentEdit edit = present -> present.replacePartner(former, successor, EnumSet.allOf(PartnerRole.class));
        CustomerEnvironment replaced = environment.replacePartner(former, successor, EnumSet.allOf(PartnerRole.class));

        assertEquals(replaced, edit.apply(environment));
        assertEquals(Set.of(SERVICE_PARTNER), replaced.defaults().rolesOf(successor));
    }

    @Test
    void shows_how_an_inventory_differs_before_it_is_saved() {
        List<Device> inventory = environment.devices().all().subList(0, 1);

        InventoryDifference difference = environment.inventoryDifference(inventory);

        assertEquals(1, difference.retired().size());
        assertEquals(inventory, environment.matchInventory(inventory).devices().all());
    }

    @Test
    void makes_ticks_from_a_pane() {
        PartnerLocationId partner = former;

        DeviceTicks ticks = DeviceTicks.of(partner)
                .fromPane(RESELLER, Map.of(dl380, true, msa2040, false), Set.of(dl380, msa2040)); // ticks the msa2040

        assertEquals(DeviceTicks.of(partner).tick(RESELLER, msa2040), ticks);

        boolean isHeld = true;
        boolean isTicked = ticks.wanted(RESELLER, dl380).orElse(isHeld); // how to show the row again

        assertTrue(isTicked);
    }

    @Test
    void keeps_a_stamp_in_a_form() {
        EnvironmentSnapshot snapshot =
                partners.setUp(acme, "ACME GmbH", by, nothing -> environment).snapshot();
        EnvironmentEdit edit = present -> present.resetDefault(SERVICE_PARTNER);

        String kept = snapshot.stamp().toString(); // goes into a form: 0b2cd2a1-5c02-4f9b-9d0c-8d2c3c5b7a11:7:0
        partners.change(
                acme,
                by,
                edit,
                ChangeOptions.none().from(EnvironmentStamp.parse(kept))); // refused if the environment has moved on

        assertEquals(Revision.of(2), partners.environment(acme).orElseThrow().revision());
    }

    @Test
    void previews_and_saves_a_reversion() {
        Revision revision = Revision.of(1);
        partners.setUp(acme, "ACME GmbH", by, nothing -> environment);
        partners.change(acme, by, present -> present.retireDevice(dl380));

        CustomerEnvironment before =
                partners.environmentAt(acme, revision).orElseThrow().environment();
        AccessImpact impact = partners.preview(acme, by, environment -> environment.revertTo(before));
        partners.revert(
                acme,
                revision,
                by,
                ChangeOptions.none().from(impact.change().from())); // exactly what was previewed, or nothing

        assertEquals(
                environment.devices(),
                partners.environment(acme).orElseThrow().environment().devices());
        assertTrue(impact.description().startsWith("1 device registered"));
    }

    @Test
    void reverts_to_a_state() {
        for (int revision = 1; revision <= 7; revision++) {
            int number = revision;
            if (revision == 1) {
                partners.setUp(acme, "ACME GmbH", by, nothing -> environment);
            } else {
                partners.change(acme, by, present -> present.renameCustomer("ACME " + number));
            }
        }

        CustomerEnvironment before =
                partners.environmentAt(acme, Revision.of(7)).orElseThrow().environment();
        AccessImpact impact = partners.preview(acme, by, environment -> environment.revertTo(before));

        assertTrue(impact.change().isEmpty());
    }

    @Test
    void forgets_a_user() {
        EmailAddress lee = EmailAddress.of("lee@helper.example");
        sharedViews.save(SharedView.restore(former, 1, Map.of(UserGroup.of("Dispatchers"), List.of(lee))));
        UserForgetting forgetting = library.userForgetting();
        List<String> journal = new ArrayList<>();

        ForgottenUser done = forgetting.forget(EmailAddress.of("lee@helper.example"));
        done.changed().forEach(location -> journal.add("removed from the view of " + location));
        if (!done.isComplete()) {
            done.problems().forEach(problem -> journal.add(problem.message())); // and forget again later
        }

        assertEquals(List.of("removed from the view of 30523182"), journal);
    }
}
