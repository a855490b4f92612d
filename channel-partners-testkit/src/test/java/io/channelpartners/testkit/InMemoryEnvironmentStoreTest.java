package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.RowChange;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.StoreException;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.summary.ListedEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How strict the store in memory is beyond its contract: it refuses what the library would never save. */
class InMemoryEnvironmentStoreTest {

    private static final Device ONE = Device.builder()
            .id(DeviceId.of("one"))
            .name("server")
            .generation(InsightRsGeneration.V7)
            .connectMethod(ConnectMethod.CENTRAL)
            .build();
    private static final Device OTHER = ONE.toBuilder()
            .id(DeviceId.of("other"))
            .generation(InsightRsGeneration.UNKNOWN)
            .build();

    private final InMemoryEnvironmentStore store = new InMemoryEnvironmentStore();
    private final Writer acme = Writer.of(store, "acme");

    @Test
    void refuses_a_change_that_changes_nothing() {
        acme.setUp(environment -> environment);
        EnvironmentChange nothing = Writer.between(acme.present(), environment -> environment, SettableClock.START);

        assertThrows(IllegalArgumentException.class, () -> store.save(nothing));
    }

    @Test
    @Rule("L-9")
    void refuses_a_change_whose_rows_are_not_exact_and_keeps_what_it_holds() {
        EnvironmentChange setUp = acme.setUp(environment -> environment);
        EnvironmentChange inexact = EnvironmentChange.builder()
                .environment(acme.id())
                .from(setUp.to())
                .by(Writer.SOMEBODY)
                .at(SettableClock.START)
                .customer(new RowChange<>(Optional.of("Somebody else"), Optional.of("ACME AG")))
                .build();

        assertThrows(IllegalArgumentException.class, () -> store.save(inexact));
        assertEquals(EnvironmentSnapshot.after(setUp, Optional.empty()), acme.present());
        assertEquals(
                List.of(setUp),
                store.history(acme.id(), setUp.from(), 10).orElseThrow().changes());
    }

    @Test
    void refuses_a_creation_that_was_used_before() {
        EnvironmentChange setUp = acme.setUp(environment -> environment);
        store.erase(acme.id());

        assertThrows(IllegalArgumentException.class, () -> store.save(setUp));
        assertEquals(Optional.empty(), store.find(acme.id()));
    }

    @Test
    @Rule("L-12")
    void refuses_a_summary_that_is_not_that_of_the_state_after_the_change_and_keeps_what_it_holds() {
        EnvironmentChange setUp = acme.creating(environment -> environment.registerDevice(ONE));
        DeviceSummary none = DeviceSummary.of(CustomerEnvironment.named(acme.id(), "nobody"));
        assertThrows(IllegalArgumentException.class, () -> store.saveWithSummary(setUp, none));
        assertEquals(Optional.empty(), store.find(acme.id()));

        assertTrue(store.saveWithSummary(setUp, summaryOf(setUp)));
        EnvironmentChange next =
                Writer.between(acme.present(), environment -> environment.registerDevice(OTHER), SettableClock.START);
        assertThrows(IllegalArgumentException.class, () -> store.saveWithSummary(next, summaryOf(setUp)));
        assertEquals(EnvironmentSnapshot.after(setUp, Optional.empty()), acme.present());
        assertEquals(Optional.of(EnvironmentOutline.of(acme.present())), store.outline(acme.id()));
        assertTrue(store.saveWithSummary(next, summaryOf(next)));
    }

    @Test
    @Rule("L-12")
    void refuses_a_wrong_summary_also_after_a_change_that_came_with_none() {
        EnvironmentChange setUp = acme.setUp(environment -> environment.registerDevice(ONE));
        EnvironmentChange next =
                Writer.between(acme.present(), environment -> environment.registerDevice(OTHER), SettableClock.START);

        assertThrows(IllegalArgumentException.class, () -> store.saveWithSummary(next, summaryOf(setUp)));
        assertTrue(store.saveWithSummary(next, summaryOf(next)));
    }

    @Test
    @Rule("L-12")
    void keeps_the_summary_of_a_change_that_came_with_one_and_none_of_another() {
        PartnerLocationId location = PartnerLocationId.of("1");
        EnvironmentChange setUp = acme.creating(
                environment -> environment.addPartner(IdChecks.recognized("1")).registerDevice(ONE));
        store.saveWithSummary(setUp, summaryOf(setUp));
        assertEquals(
                List.of(new ListedEnvironment(
                        acme.id(), Optional.of(EnvironmentSummary.of(acme.present(), Set.of(location))))),
                store.summariesListing(Set.of(location), Optional.empty(), 10));

        acme.change(environment -> environment.registerDevice(OTHER));
        assertEquals(
                List.of(new ListedEnvironment(acme.id(), Optional.empty())),
                store.summariesListing(Set.of(location), Optional.empty(), 10));
    }

    private DeviceSummary summaryOf(EnvironmentChange change) {
        return DeviceSummary.of(
                EnvironmentSnapshot.after(change, store.find(acme.id())).environment());
    }

    @Test
    void works_again_when_it_is_told_so() {
        store.fail(true);
        assertEquals(
                StoreException.Kind.UNAVAILABLE,
                assertThrows(StoreException.class, () -> store.find(acme.id())).kind());

        store.fail(false);
        assertEquals(Optional.empty(), store.find(acme.id()));
        assertFalse(store.erase(acme.id()));
    }
}
