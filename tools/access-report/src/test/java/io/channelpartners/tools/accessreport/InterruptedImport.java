package io.channelpartners.tools.accessreport;

import io.channelpartners.tools.accessreport.fleet.Fleet;
import io.channelpartners.tools.accessreport.load.FleetLoader;
import io.channelpartners.tools.accessreport.load.LoadResult;
import io.channelpartners.tools.accessreport.store.FleetDatabase;
import io.channelpartners.tools.accessreport.store.StoredFleet;
import io.channelpartners.tools.accessreport.terminal.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;

/** Imports a fleet in place of another, and halts when half of it is stored. */
final class InterruptedImport implements Progress {

    private final Runnable halt;
    private boolean storing;
    private int stored;

    private InterruptedImport(Runnable halt) {
        this.halt = halt;
    }

    /** Imports a fleet folder, says that half is done, and waits to be killed; the first argument names the store. */
    public static void main(String[] args) {
        into(args[0], Path.of(args[1]), () -> {
            System.out.println("half");
            try {
                System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static void into(String store, Path fleet, Runnable halt) {
        Progress progress = new InterruptedImport(halt);
        var loaded = (LoadResult.Loaded) new FleetLoader(Clock.systemUTC(), progress).load(Fleet.read(fleet));
        try (FleetDatabase database =
                store.startsWith("jdbc:") ? FleetDatabase.url(store) : FleetDatabase.file(Path.of(store))) {
            new StoredFleet(database.migrated(), progress).importFleet(loaded, true);
        }
    }

    @Override
    public void begin(String step, long total) {
        storing = step.equals("Storing");
    }

    @Override
    public void advance(long more) {
        if (storing && ++stored == 2) {
            halt.run();
        }
    }

    @Override
    public void end() {}
}
