package io.channelpartners.testkit.contract.environment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.consent.Actor;
import io.channelpartners.environment.EnvironmentSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Compares what a store returned with what it should have returned. A failure tells which rows differ. */
public final class StoreAssertions {

    private StoreAssertions() {}

    public static void state(Optional<EnvironmentSnapshot> expected, Optional<EnvironmentSnapshot> actual) {
        assertEquals(expected, actual, () -> difference(expected, actual));
    }

    public static void changes(List<EnvironmentChange> expected, List<EnvironmentChange> actual) {
        assertEquals(
                expected.stream().map(EnvironmentChange::toString).toList(),
                actual.stream().map(EnvironmentChange::toString).toList(),
                "the changes of the history");
        for (int i = 0; i < expected.size(); i++) {
            change(expected.get(i), actual.get(i));
        }
    }

    private static void change(EnvironmentChange expected, EnvironmentChange actual) {
        assertEquals(rows(expected), rows(actual), () -> "the rows of " + expected);
        assertEquals(expected, actual);
    }

    private static String difference(Optional<EnvironmentSnapshot> expected, Optional<EnvironmentSnapshot> actual) {
        boolean comparable = expected.isPresent()
                && actual.isPresent()
                && expected.get()
                        .environment()
                        .id()
                        .equals(actual.get().environment().id());
        return comparable
                ? "from what was saved to what was returned: "
                        + rows(expected.get().changeTo(actual.get().environment(), Actor.of("test"), Instant.EPOCH))
                : "the state";
    }

    private static String rows(EnvironmentChange change) {
        return "by " + change.by() + " at " + change.at() + ": customer " + change.customer() + ", partners "
                + change.partners() + ", checks " + change.checks() + ", default reseller " + change.defaultReseller()
                + ", default service partner " + change.defaultServicePartner() + ", devices " + change.devices()
                + ", resellers " + change.resellers() + ", service partners " + change.servicePartners() + ", opt-in "
                + change.optIn() + ", opt-ins of devices " + change.deviceOptIns() + ", integration "
                + change.integration();
    }
}
