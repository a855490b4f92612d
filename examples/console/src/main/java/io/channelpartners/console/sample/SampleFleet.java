package io.channelpartners.console.sample;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes devices up, the same ones each time. */
final class SampleFleet {

    static final DeviceGroup PRODUCTION = DeviceGroup.of("Production");
    static final DeviceGroup BRANCHES = DeviceGroup.of("Branch offices");
    private static final DeviceGroup TEST = DeviceGroup.of("Test");

    private static final List<DeviceGroup> GROUPS = List.of(PRODUCTION, PRODUCTION, TEST, BRANCHES);
    private static final List<String> KINDS = List.of("sql", "web", "san", "esx", "mail");
    private static final List<String> MODELS =
            List.of("ProLiant DL380 Gen11", "ProLiant DL360 Gen10", "MSA 2062", "Synergy 480 Gen10", "Alletra 6010");

    private SampleFleet() {}

    static List<Device> devices(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(SampleFleet::device).toList();
    }

    private static Device device(int n) {
        int kind = n % KINDS.size();
        return Device.builder()
                .id(DeviceId.of(String.format(Locale.ROOT, "CZ%06d", n)))
                .name(String.format(Locale.ROOT, "%s-%05d", KINDS.get(kind), n))
                .model(MODELS.get(kind))
                .serialNumber(String.format(Locale.ROOT, "CZJ%07d", n * 7L))
                .addGroups(GROUPS.get(n % GROUPS.size()))
                .generation(generation(n))
                .connectMethod(isDirect(n) ? ConnectMethod.DIRECT : ConnectMethod.CENTRAL)
                .build();
    }

    static boolean isDirect(int n) {
        return n % 40 == 7;
    }

    private static InsightRsGeneration generation(int n) {
        if (n % 50 == 11) {
            return InsightRsGeneration.UNKNOWN;
        }
        return n % 9 == 4 ? InsightRsGeneration.V5 : InsightRsGeneration.V7;
    }
}
