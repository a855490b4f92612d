package io.channelpartners.benchmarks.peers;

import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;

import io.channelpartners.device.Device;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.view.PartnerView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Lists the first 50 devices by name of which the warranty status is visible, and counts all of them. A peer cannot list: it decides
 * about one device after the other, in the order of the list, with prepared requests that devices of equal facts share.
 */
@State(Scope.Benchmark)
public class ListBenchmark extends PeerBenchmark {

    private static final int PAGE = 50;

    /** What is measured. */
    @Param({"LIBRARY", "HAND_WRITTEN", "MASK", "AUTHZFORCE", "JCASBIN", "DROOLS", "EASY_RULES", "CEDAR"})
    public Contender contender = Contender.LIBRARY;

    /** The number of devices. */
    @Param({"1000", "10000", "100000"})
    public int devices = 1_000;

    private Engine engine = new HandWritten();
    private Supplier<Listed> list = () -> new Listed(List.of(), 0);

    /** The names of the first page, and the number of all devices. */
    record Listed(List<String> page, int total) {}

    /** Prepares the list, and refuses a contender that lists other devices than the library. */
    @Setup(Level.Trial)
    public void setUp() {
        ComparedEnvironment compared = new ComparedEnvironment(devices);
        PartnerView view = compared.view();
        engine = contender.open(compared);
        Supplier<Listed> expected = () -> byLibrary(view);
        list = contender == Contender.LIBRARY ? expected : oneByOne(compared);
        if (!list.get().equals(expected.get())) {
            throw new IllegalStateException(contender.label() + " lists other devices than the library");
        }
    }

    /** Closes the engine. */
    @TearDown(Level.Trial)
    public void close() {
        engine.close();
    }

    private static Listed byLibrary(PartnerView view) {
        DeviceList<VisibleDevice> found = view.devices(DeviceSearch.seeing(WARRANTY_STATUS));
        List<String> names = new ArrayList<>(PAGE);
        for (VisibleDevice row : found.first(PAGE).items()) {
            names.add(row.device().name());
        }
        return new Listed(names, found.count());
    }

    private Supplier<Listed> oneByOne(ComparedEnvironment compared) {
        List<Device> inOrder = new ArrayList<>(compared.devices());
        inOrder.sort(Comparator.comparing(Device::name).thenComparing(Device::id));
        Map<Facts, PreparedRequest> byFacts = new HashMap<>();
        PreparedRequest[] prepared = inOrder.stream()
                .map(device -> byFacts.computeIfAbsent(
                        compared.facts(device.id()),
                        facts -> engine.prepare(new Request(device.id(), WARRANTY_STATUS, facts))))
                .toArray(PreparedRequest[]::new);
        return () -> {
            List<String> names = new ArrayList<>(PAGE);
            int total = 0;
            for (int at = 0; at < prepared.length; at++) {
                if (prepared[at].isVisible() && total++ < PAGE) {
                    names.add(inOrder.get(at).name());
                }
            }
            return new Listed(names, total);
        };
    }

    /** The first page, with every row read, and the total. */
    @Benchmark
    public Object firstPageAndTotal() {
        return list.get();
    }
}
