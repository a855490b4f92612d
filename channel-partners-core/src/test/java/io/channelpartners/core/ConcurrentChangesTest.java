package io.channelpartners.core;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.Revision;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many writers of one environment, each on devices of its own. */
class ConcurrentChangesTest {

    private static final int WRITERS = 8;
    private static final int DEVICES_OF_EACH = 25;

    private final Bench bench = new Bench();
    private final ChannelPartnersLibrary patient = ChannelPartnersLibrary.builder()
            .environments(bench.store)
            .verifier(bench.hpe)
            .passports(bench.passports)
            .clock(bench.clock)
            .attempts(Integer.MAX_VALUE)
            .build();

    @Test
    @Timeout(60)
    @Rule({"CP-36", "L-7"})
    void no_update_is_lost() throws InterruptedException, ExecutionException {
        List<DeviceId> all = IntStream.range(0, WRITERS * DEVICES_OF_EACH)
                .mapToObj(number -> DeviceId.of("device-%03d".formatted(number)))
                .toList();
        bench.given(environmentOf(all));
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        run(IntStream.range(0, WRITERS)
                .mapToObj(
                        writer -> writer(start, all.subList(writer * DEVICES_OF_EACH, (writer + 1) * DEVICES_OF_EACH)))
                .toList());

        var present = bench.partners().environment(Bench.ACME).orElseThrow();
        assertEquals(all, present.environment().assignments().devices(RESELLER));
        assertEquals(Revision.of(1L + all.size()), present.revision(), "one revision for each save");
    }

    private Callable<Boolean> writer(CyclicBarrier start, List<DeviceId> devices) {
        return () -> {
            start.await();
            for (DeviceId device : devices) {
                DeviceTicks tick = DeviceTicks.of(Bench.L100).tick(RESELLER, device);
                patient.channelPartners().change(Bench.ACME, Bench.BY, environment -> environment.saveDevices(tick));
            }
            return true;
        };
    }

    private static void run(List<Callable<Boolean>> writers) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        try {
            List<Future<Boolean>> done = new ArrayList<>(threads.invokeAll(writers));
            for (Future<Boolean> writer : done) {
                writer.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static AnEnvironment environmentOf(List<DeviceId> devices) {
        AnEnvironment sentence = AnEnvironment.called("acme").withPartner("100", Standings.full());
        for (DeviceId device : devices) {
            sentence = sentence.withDevice(device.value());
        }
        return sentence;
    }
}
