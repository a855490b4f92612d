package io.channelpartners.core.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.event.CacheUsage;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.testkit.TestDoubles;
import io.channelpartners.user.HpePassportId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The numbers of the cache of states. */
class CacheUsageTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final EnvironmentId NOWHERE = EnvironmentId.of("nowhere");
    private static final DeviceId DL380 = DeviceId.of("dl380");
    private static final Viewer ANN =
            Viewer.builder().passport(HpePassportId.of("ann")).build();

    private final TestDoubles doubles = new TestDoubles();
    private final ChannelPartnersLibrary library = library();

    private ChannelPartnersLibrary library() {
        return ChannelPartnersLibrary.builder()
                .environments(doubles.environments())
                .verifier(doubles.verifier())
                .passports(doubles.passports())
                .clock(doubles.clock())
                .devicesKept(10)
                .build();
    }

    /** Sets ACME up in another library, so that this one has nothing of it. */
    private void setUpElsewhere() {
        library()
                .channelPartners()
                .setUp(
                        ACME,
                        "ACME",
                        Actor.of("admin"),
                        environment -> environment.registerDevice(Device.builder()
                                .id(DL380)
                                .name("sql-01")
                                .generation(InsightRsGeneration.V7)
                                .connectMethod(ConnectMethod.CENTRAL)
                                .build()));
    }

    private void assertReads(long hits, long misses) {
        assertEquals(hits, library.cache().hits(), "hits");
        assertEquals(misses, library.cache().misses(), "misses");
    }

    @Test
    void a_new_library_has_read_nothing() {
        assertEquals(new CacheUsage(0, 0, 10, 0, 0), library.cache());
    }

    @Test
    void a_state_is_missed_once_and_hit_afterward() {
        setUpElsewhere();
        library.channelPartners().environment(ACME);
        assertEquals(new CacheUsage(1, 2, 10, 0, 1), library.cache());
        library.channelPartners().review(ACME);
        library.partnerAccess().view(ANN, ACME);
        assertReads(2, 1);
    }

    @Test
    void a_state_that_another_process_replaced_is_missed() {
        setUpElsewhere();
        library.channelPartners().environment(ACME);
        library().channelPartners().change(ACME, Actor.of("admin"), acme -> acme.renameCustomer("B"));
        library.channelPartners().environment(ACME);
        assertReads(0, 2);
    }

    @Test
    void a_part_is_missed_until_the_state_is_kept() {
        setUpElsewhere();
        PartnerAccess access = library.partnerAccess();
        access.view(ANN, ACME, Set.of(DL380));
        access.view(ANN, ACME, Set.of(DL380));
        assertReads(0, 2);
        library.channelPartners().environment(ACME);
        access.view(ANN, ACME, Set.of(DL380));
        assertReads(1, 3);
    }

    @Test
    void an_outline_is_missed_until_the_state_is_kept() {
        setUpElsewhere();
        library.channelPartners().summary(ACME);
        assertReads(0, 1);
        library.channelPartners().environment(ACME);
        library.channelPartners().summary(ACME);
        assertReads(1, 2);
    }

    @Test
    void an_environment_that_does_not_exist_is_neither_hit_nor_missed() {
        library.channelPartners().environment(NOWHERE);
        library.channelPartners().summary(NOWHERE);
        library.partnerAccess().view(ANN, NOWHERE);
        library.partnerAccess().view(ANN, NOWHERE, Set.of(DL380));
        library.partnerAccess().myCustomer(ANN, NOWHERE, CustomerSearch.all());
        assertReads(0, 0);
    }

    @Test
    void a_saved_change_reads_once_and_keeps_the_state_it_made() {
        setUpElsewhere();
        library.channelPartners().change(ACME, Actor.of("admin"), acme -> acme.renameCustomer("B"));
        assertReads(0, 1);
        library.channelPartners().environment(ACME);
        assertReads(1, 1);
    }
}
