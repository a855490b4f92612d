package io.channelpartners.tools.accessreport.load;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.tools.accessreport.fleet.EnvironmentFolder;
import io.channelpartners.tools.accessreport.fleet.FleetReading;
import io.channelpartners.tools.accessreport.terminal.Progress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Builds a library over a back end that knows what the fleet's files say, and sets up every environment in it. */
public final class FleetLoader {

    private final Clock clock;
    private final Progress progress;

    /** Creates a loader that looks up standings at the time of this clock, and reports its progress. */
    public FleetLoader(Clock clock, Progress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Loads a fleet. If reading it found problems, this also looks for values that break CP-01 or CP-02 in what could be read, so
     * that the user gets all problems at once.
     */
    public LoadResult load(FleetReading reading) {
        ValueReader values = new ValueReader(reading.problems());
        InMemoryPartnerVerifier verifier = new InMemoryPartnerVerifier(clock);
        InMemoryPassportDirectory directory = new InMemoryPassportDirectory(clock);
        InMemorySharedViewStore sharedViews = new InMemorySharedViewStore();
        BackEnd backEnd = new BackEnd(verifier, directory, sharedViews, clock);
        ChannelPartnersLibrary library = backEnd.library(new InMemoryEnvironmentStore(), sharedViews);
        BackEndLoader known = new BackEndLoader(verifier, directory, sharedViews, values);
        known.load(reading.fleet());
        EnvironmentLoader environments = new EnvironmentLoader(library.channelPartners(), clock, values);
        List<EnvironmentId> loaded = loadAll(reading.fleet().environments(), environments);
        if (!values.areAllAccepted()) {
            return new LoadResult.Refused(values.problems());
        }
        LoadedFleet fleet = new LoadedFleet(
                library.channelPartners(), library.partnerAccess(), loaded, known.passports(), known.locations());
        return new LoadResult.Loaded(fleet, backEnd);
    }

    private List<EnvironmentId> loadAll(List<EnvironmentFolder> folders, EnvironmentLoader environments) {
        progress.begin(
                "Setting up",
                folders.stream().mapToLong(folder -> folder.devices().size()).sum());
        List<EnvironmentId> loaded = new ArrayList<>();
        for (EnvironmentFolder folder : folders) {
            environments.load(folder).ifPresent(loaded::add);
            progress.advance(folder.devices().size());
        }
        return loaded;
    }
}
