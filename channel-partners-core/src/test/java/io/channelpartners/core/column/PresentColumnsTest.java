package io.channelpartners.core.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a question or a change asks of a store: the stamp each time, the state once. */
class PresentColumnsTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final Actor BY = Actor.of("admin");

    private final List<String> asked = new ArrayList<>();
    private final EnvironmentStore store = new InMemoryEnvironmentStore();
    private final ChannelPartners partners = library(counting(), 1_000);

    private static ChannelPartners library(EnvironmentStore store, long devicesKept) {
        Clock clock = SettableClock.standing();
        return ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(new InMemoryPartnerVerifier(clock))
                .passports(new InMemoryPassportDirectory(clock))
                .clock(clock)
                .devicesKept(devicesKept)
                .build()
                .channelPartners();
    }

    /** Notes which method is called. */
    private EnvironmentStore counting() {
        return (EnvironmentStore) Proxy.newProxyInstance(
                PresentColumnsTest.class.getClassLoader(),
                new Class<?>[] {EnvironmentStore.class},
                (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void rename(ChannelPartners by, String name) {
        by.change(ACME, BY, environment -> environment.renameCustomer(name));
    }

    @Test
    void loads_no_state_that_this_library_has_saved() {
        partners.setUp(ACME, "Acme", BY, environment -> environment);
        rename(partners, "A");
        rename(partners, "B");
        assertTrue(partners.review(ACME).isPresent());
        assertEquals("B", partners.environment(ACME).orElseThrow().environment().customer());
        assertEquals(
                "B",
                partners.environmentAt(ACME, Revision.of(3))
                        .orElseThrow()
                        .environment()
                        .customer());

        assertEquals(
                List.of("saveWithSummary", "stamp", "saveWithSummary", "stamp", "saveWithSummary", "stamp", "stamp"),
                asked.subList(0, 7));
        assertTrue(!asked.contains("find"), asked::toString);
    }

    @Test
    void loads_a_state_that_another_process_has_saved_once() {
        partners.setUp(ACME, "Acme", BY, environment -> environment);
        rename(library(store, 1_000), "A");
        asked.clear();

        rename(partners, "B");
        assertTrue(partners.review(ACME).isPresent());

        assertEquals(List.of("stamp", "find", "saveWithSummary", "stamp"), asked);
        assertEquals(Revision.of(3), store.find(ACME).orElseThrow().revision());
    }

    @Test
    void loads_each_state_where_nothing_is_kept() {
        ChannelPartners forgetful = library(counting(), 0);
        forgetful.setUp(ACME, "Acme", BY, environment -> environment);
        rename(forgetful, "A");
        assertTrue(forgetful.review(ACME).isPresent());

        assertEquals(List.of("saveWithSummary", "stamp", "find", "saveWithSummary", "stamp", "find"), asked);
    }

    /** The columns of a state that was only saved are made from those of the one that was looked at last. */
    @Test
    void answers_correctly_after_changes_that_nobody_looked_at() {
        partners.setUp(ACME, "Acme", BY, environment -> environment.registerDevice(device("a")));
        assertEquals(
                1,
                partners.review(ACME)
                        .orElseThrow()
                        .snapshot()
                        .environment()
                        .devices()
                        .size());
        partners.change(ACME, BY, environment -> environment.registerDevice(device("b")));
        partners.change(ACME, BY, environment -> environment.registerDevice(device("c")));
        partners.change(ACME, BY, environment -> environment.retireDevice(DeviceId.of("a")));

        assertEquals(partners.environment(ACME), partners.review(ACME).map(review -> review.snapshot()));
        assertTrue(!asked.contains("find"), asked::toString);
    }

    private static Device device(String id) {
        return Device.builder()
                .id(DeviceId.of(id))
                .name(id)
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }
}
