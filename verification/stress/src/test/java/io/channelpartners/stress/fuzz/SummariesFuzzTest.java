package io.channelpartners.stress.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.channelpartners.summary.DeviceKind;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.testkit.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

/** Any bytes are those of one summary, which writes these very bytes, or they are refused. */
class SummariesFuzzTest {

    @FuzzTest
    @Rule("L-12")
    void any_bytes_are_those_of_one_summary_or_are_refused(byte[] input) {
        DeviceSummary summary;
        try {
            summary = DeviceSummary.decoded(input);
        } catch (IllegalArgumentException refused) {
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
            return;
        }
        assertArrayEquals(input, summary.encoded());
        List<DeviceKind> kinds = new ArrayList<>();
        AtomicLong all = new AtomicLong();
        summary.forEach((kind, devices) -> {
            kinds.add(kind);
            assertTrue(devices > 0, () -> devices + " devices of " + kind);
            assertEquals(devices, summary.count(kind));
            all.addAndGet(devices);
        });
        assertEquals(summary.kinds(), kinds.size());
        assertTrue(all.get() <= Integer.MAX_VALUE, () -> all + " devices");
        assertEquals(new ArrayList<>(new TreeSet<>(kinds)), kinds, "each kind once, ascending");
    }
}
