package io.channelpartners.core.change;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.channelpartners.change.Revision;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DeviceTicks;
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

/** Many writers change one environment, each its own devices: no attempt is lost within a library, no change between two. */
@Timeout(120)
class ConcurrentChangesTest {

    private static final int WRITERS = 48;
    private static final int DEVICES_OF_EACH = 5;
    private static final List<DeviceId> ALL = IntStream.range(0, WRITERS * DEVICES_OF_EACH)
            .mapToObj(number -> DeviceId.of("device-%03d".formatted(number)))
            .toList();

    private final TestLibrary testLibrary = TestLibrary.withAnn();
    private final ChannelPartnersLibrary library = library(1);

    @Test
    @Rule({"CP-36", "L-7"})
    void no_writer_of_a_library_loses_an_attempt() throws InterruptedException, ExecutionException {
        testLibrary.given(environmentOf(ALL));
        write(Executors.newFixedThreadPool(WRITERS), List.of(library));
        assertAllSaved();
    }

    @Test
    @Rule({"CP-36", "L-7"})
    void no_writer_on_a_virtual_thread_loses_an_attempt() throws InterruptedException, ExecutionException {
        testLibrary.given(environmentOf(ALL));
        write(virtualThreads(), List.of(library));
        assertAllSaved();
    }

    @Test
    @Rule({"CP-36", "L-7"})
    void no_update_is_lost_between_libraries() throws InterruptedException, ExecutionException {
        testLibrary.given(environmentOf(ALL));
        write(
                Executors.newFixedThreadPool(WRITERS),
                List.of(library(Integer.MAX_VALUE), library(Integer.MAX_VALUE), library(Integer.MAX_VALUE)));
        assertAllSaved();
    }

    private void assertAllSaved() {
        var present = testLibrary.partners().environment(TestLibrary.ACME).orElseThrow();
        assertEquals(ALL, present.environment().assignments().devices(RESELLER));
        assertEquals(Revision.of(1L + ALL.size()), present.revision(), "one revision for each save");
    }

    private ChannelPartnersLibrary library(int attempts) {
        return testLibrary.builder().attempts(attempts).build();
    }

    /** Virtual threads where the JDK has them. */
    private static ExecutorService virtualThreads() {
        assumeTrue(Runtime.version().feature() >= 21, "virtual threads came with JDK 21");
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError("JDK 21 or later has virtual threads", missing);
        }
    }

    private void write(ExecutorService threads, List<ChannelPartnersLibrary> libraries)
            throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        run(
                threads,
                IntStream.range(0, WRITERS)
                        .mapToObj(writer -> writer(
                                libraries.get(writer % libraries.size()),
                                start,
                                ALL.subList(writer * DEVICES_OF_EACH, (writer + 1) * DEVICES_OF_EACH)))
                        .toList());
    }

    private static Callable<Boolean> writer(
            ChannelPartnersLibrary library, CyclicBarrier start, List<DeviceId> devices) {
        return () -> {
            start.await();
            for (DeviceId device : devices) {
                DeviceTicks tick = DeviceTicks.of(TestLibrary.L100).tick(RESELLER, device);
                library.channelPartners()
                        .change(TestLibrary.ACME, TestLibrary.BY, environment -> environment.saveDevices(tick));
            }
            return true;
        };
    }

    private static void run(ExecutorService threads, List<Callable<Boolean>> writers)
            throws InterruptedException, ExecutionException {
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
