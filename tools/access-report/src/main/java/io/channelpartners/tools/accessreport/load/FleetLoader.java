package io.channelpartners.tools.accessreport.load;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.tools.accessreport.fleet.EnvironmentFolder;
import io.channelpartners.tools.accessreport.fleet.Fleet;
import io.channelpartners.tools.accessreport.fleet.FleetReading;
import io.channelpartners.tools.accessreport.terminal.Progress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Puts a library together, with a back end that knows what the fleet's files say, and sets up every environment in it. */
public final class FleetLoader {

    private final Clock clock;
    private final Progress progress;

    /**
     * Creates a loader.
     *
     * @param clock the time of the run: standings are looked up, and questions answered, at that time
     * @param progress is told how far the loading is
     */
    public FleetLoader(Clock clock, Progress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Loads a fleet. If it was refused, what could be read is looked through for values that break CP-01 or CP-02, so that
     * a user is told of everything at once.
     *
     * @param reading what came out of reading the folder
     * @return the environments, or everything that is wrong
     */
    public LoadResult load(FleetReading reading) {
        ValueReader values = new ValueReader(reading);
        InMemoryPartnerVerifier verifier = new InMemoryPartnerVerifier(clock);
        InMemoryPassportDirectory directory = new InMemoryPassportDirectory(clock);
        InMemorySharedViewStore sharedViews = new InMemorySharedViewStore();
        BackEnd known = new BackEnd(verifier, directory, sharedViews, clock);
        ChannelPartnersLibrary library = known.library(new InMemoryEnvironmentStore(), sharedViews);
        Fleet fleet = fleet(reading);
        BackEndLoader backEnd = new BackEndLoader(verifier, directory, sharedViews, values);
        backEnd.load(fleet);
        EnvironmentLoader environments = new EnvironmentLoader(library.channelPartners(), clock, values);
        List<EnvironmentId> loaded = loadAll(fleet.environments(), environments);
        return values.areAllAccepted()
                ? new LoadResult.Loaded(
                        new LoadedFleet(
                                library.channelPartners(),
                                library.partnerAccess(),
                                loaded,
                                backEnd.passports(),
                                backEnd.locations()),
                        known)
                : new LoadResult.Refused(values.problems());
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

    private static Fleet fleet(FleetReading reading) {
        return reading instanceof FleetReading.Refused refused
                ? refused.legible()
                : ((FleetReading.Accepted) reading).fleet();
    }
}
