package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import java.lang.management.ManagementFactory;

/** Creates one engine and makes one decision, in a JVM of its own, and prints how long after its start that JVM had the answer. */
final class FirstDecision {

    private static final InsightOnlineFeature FEATURE = InsightOnlineFeature.CONTRACT_AND_WARRANTY_REPORT;

    private FirstDecision() {}

    /** Prints the milliseconds for a {@link Contender}; without one, nothing is decided, which is the floor. */
    public static void main(String[] contender) {
        if (contender.length > 0 && !decide(Contender.valueOf(contender[0]))) {
            throw new IllegalStateException(contender[0] + " says no where it should say yes");
        }
        long answered = System.currentTimeMillis();
        System.out.println(answered - ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    /** Asks the library about the one device of an environment, and the others about facts that are all true. */
    private static boolean decide(Contender contender) {
        Facts facts = Facts.numbered(Facts.COMBINATIONS - 1);
        if (contender.decidesByFacts()) {
            return contender.open().isVisible(new Request(DeviceId.of("device-0"), FEATURE, facts));
        }
        ComparedEnvironment compared = new ComparedEnvironment(1);
        Device device = compared.devices().get(0);
        return contender.open(compared).isVisible(new Request(device.id(), FEATURE, facts));
    }
}
