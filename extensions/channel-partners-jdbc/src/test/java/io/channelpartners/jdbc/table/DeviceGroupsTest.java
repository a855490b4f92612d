package io.channelpartners.jdbc.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentState;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceGroupsTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final DeviceId DL380 = DeviceId.of("dl380");
    private static final List<DeviceGroup> UNSORTED =
            List.of(DeviceGroup.of("production"), DeviceGroup.of("berlin"), DeviceGroup.of("sql"), DeviceGroup.of("a"));

    @ParameterizedTest
    @EnumSource
    @Rule("CP-28")
    void keep_the_order_in_which_they_were_given(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store =
                    JdbcEnvironmentStore.builder().dataSource(database.source()).build();
            CustomerEnvironment made = CustomerEnvironment.named(ACME, "Acme")
                    .registerDevice(Device.builder()
                            .id(DL380)
                            .name("server")
                            .groups(UNSORTED)
                            .generation(InsightRsGeneration.V7)
                            .connectMethod(ConnectMethod.CENTRAL)
                            .build());
            assertTrue(store.save(EnvironmentSnapshot.changeToSetUp(
                    made, UUID.randomUUID(), SampleEnvironment.PETRA, SettableClock.START)));

            assertEquals(UNSORTED, groups(store.find(ACME).orElseThrow().environment()));
            assertEquals(UNSORTED, groups(store.part(ACME, Set.of(DL380)).orElseThrow()));
        }
    }

    private static List<DeviceGroup> groups(EnvironmentState environment) {
        return List.copyOf(environment.devices().find(DL380).orElseThrow().groups());
    }
}
