package io.channelpartners.benchmarks;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.device.Device;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.Page;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.view.PartnerView;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A text searched in the names of an environment's devices: in 1,000,000 generated names of some 20 letters, and in 250,000 names of 255
 * letters, of one byte or two each, in which two letters alternate: every other place is a beginning of the text, and none has all of it.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark extends LibraryBenchmark {

    private static final int PAGE = 50;

    /** The names, and the text that is searched. */
    @Param({"generated rare", "generated sql-", "generated e", "latin almost", "cyrillic almost"})
    public String search = "";

    private PartnerView view = new BenchmarkLibrary(1).view(EnvironmentId.of("none"));
    private String text = "";
    private String[] folded = {};

    /** Builds the environment and searches once, so that the names are flat. */
    @Setup(Level.Trial)
    public void setUp() {
        BenchmarkLibrary library = new BenchmarkLibrary(1);
        EnvironmentId acme = EnvironmentId.of("acme");
        String names = search.split(" ", -1)[0];
        text = search.split(" ", -1)[1];
        if (names.equals("generated")) {
            library.add(acme.value(), 1_000_000);
            text = text.equals("rare") ? "zz9q" : text;
        } else {
            String letters = names.equals("latin") ? "ab" : "\u0430\u0431";
            library.add(named(GeneratedEnvironments.environment(acme, 250_000), letters.repeat(127)));
            text = letters.repeat(60) + letters.substring(1);
        }
        view = library.view(acme);
        folded = library.devices(acme).stream()
                .map(device -> device.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        count();
    }

    private static CustomerEnvironment named(CustomerEnvironment environment, String name) {
        EnvironmentRows rows = environment.rows();
        List<Device> devices = rows.devices().stream()
                .map(device -> device.toBuilder().name(name).build())
                .toList();
        return CustomerEnvironment.restore(rows.toBuilder().devices(devices).build());
    }

    /** The first page. */
    @Benchmark
    public Page<VisibleDevice> firstPage() {
        return view.devices(DeviceSearch.visible().named(text)).first(PAGE);
    }

    /** The exact number of devices. */
    @Benchmark
    public int count() {
        return view.devices(DeviceSearch.visible().named(text)).count();
    }

    /** The floor: all names, already in lower case, searched one by one. */
    @Benchmark
    public int oneByOne() {
        int found = 0;
        for (String name : folded) {
            found += name.contains(text) ? 1 : 0;
        }
        return found;
    }
}
