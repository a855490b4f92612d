package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import java.lang.management.ManagementFactory;

/** Run in a JVM of its own: makes one engine and one decision, and prints how long after its start the JVM had the answer. */
final class FirstDecision {

    private static final InsightOnlineFeature FEATURE = InsightOnlineFeature.CONTRACT_AND_WARRANTY_REPORT;

    private FirstDecision() {}

    /**
     * Prints the milliseconds.
     *
     * @param contender the name of a {@link Contender}; without one nothing is decided, which is the floor
     */
    public static void main(String[] contender) {
        if (contender.length > 0 && !decide(Contender.valueOf(contender[0]))) {
            throw new IllegalStateException(contender[0] + " says no where it should say yes");
        }
        long answered = System.currentTimeMillis();
        System.out.println(answered - ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    /** Asks the library about the one device of a fleet, the others about facts of which every one is a yes. */
    private static boolean decide(Contender contender) {
        Facts facts = Facts.numbered(Facts.COMBINATIONS - 1);
        if (contender.decidesByFacts()) {
            return contender.open().isVisible(new Request(DeviceId.of("device-0"), FEATURE, facts));
        }
        Scene scene = new Scene(1);
        Device device = scene.devices().get(0);
        return contender.open(scene).isVisible(new Request(device.id(), FEATURE, facts));
    }
}
