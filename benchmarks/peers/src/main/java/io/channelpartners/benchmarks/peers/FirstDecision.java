package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import java.lang.management.ManagementFactory;

/** Run in a JVM of its own: makes one engine and one decision, and prints how long after its start the JVM had the answer. */
final class FirstDecision {

    private FirstDecision() {}

    /**
     * Prints the milliseconds.
     *
     * @param contender the name of a {@link Contender}; without one nothing is decided, which is the floor
     */
    public static void main(String[] contender) {
        if (contender.length > 0 && !decide(Contender.valueOf(contender[0]))) {
            throw new IllegalStateException(contender[0] + " says no where everything is a yes");
        }
        long answered = System.currentTimeMillis();
        System.out.println(answered - ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    private static boolean decide(Contender contender) {
        Facts facts = Facts.numbered(Facts.COMBINATIONS - 1);
        Request request = new Request(DeviceId.of("device-0"), InsightOnlineFeature.WARRANTY_STATUS, facts);
        Engine engine = contender.decidesByFacts() ? contender.open() : contender.open(new Scene(1));
        return engine.isVisible(request);
    }
}
