package io.channelpartners.tools.accessreport.store;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.tools.accessreport.load.BackEnd;
import io.channelpartners.tools.accessreport.load.LoadResult;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.terminal.Progress;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A fleet in a database. */
public final class StoredFleet {

    private final FleetDatabase database;
    private final Progress progress;

    /** Obtains the fleet in a database; an import reports its progress. */
    public StoredFleet(FleetDatabase database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    /**
     * Imports what is not stored yet, and checks the partners of what is, in one transaction, so that nobody ever finds half a
     * fleet.
     *
     * @param loaded what the folder says
     * @param replace whether to erase everything else in the database
     * @return how the database differs from the folder, a line for each environment and location; if it is not empty, nothing was
     *     changed
     */
    public List<String> importFleet(LoadResult.Loaded loaded, boolean replace) {
        return database.inOneTransaction(stores -> {
            FleetImport all = new FleetImport(loaded, stores, progress);
            List<EnvironmentId> stored = all.stored();
            List<PartnerLocationId> sharing = database.sharingLocations();
            List<String> differences = all.differences(stored, sharing);
            if (!differences.isEmpty()) {
                if (!replace) {
                    return differences;
                }
                all.clear(stored, sharing);
            }
            all.keep();
            return List.of();
        });
    }

    /** Returns an imported fleet, which answers from the database, with the users of its folder. */
    public LoadedFleet imported(LoadResult.Loaded loaded) {
        LoadedFleet fleet = loaded.fleet();
        ChannelPartnersLibrary library = loaded.backEnd().library(database.environments(), database.sharedViews());
        return new LoadedFleet(
                library.channelPartners(),
                library.partnerAccess(),
                fleet.environments(),
                fleet.passports(),
                fleet.locations());
    }

    /** Returns the fleet without a folder: with the checks of partners made at the import, but without users. */
    public LoadedFleet stored(Clock clock) {
        ChannelPartnersLibrary library =
                BackEnd.knowingNobody(clock).library(database.environments(), database.sharedViews());
        List<EnvironmentId> ids = IdPages.all(library.channelPartners()::environments);
        LoadedFleet fleet = new LoadedFleet(
                library.channelPartners(), library.partnerAccess(), ids, new HashSet<>(), new HashSet<>());
        Set<PartnerLocationId> locations = new TreeSet<>();
        ids.forEach(id -> fleet.listedPartners(id).forEach(partner -> locations.add(partner.id())));
        return new LoadedFleet(fleet.partners(), fleet.access(), ids, new HashSet<>(), locations);
    }

    /** Returns the warning that checks of partners are too old to show anything (CP-56); empty if every check counts. */
    public static Optional<String> staleness(LoadedFleet fleet, Instant now) {
        Freshness freshness = Freshness.standard();
        long all = 0;
        long old = 0;
        for (EnvironmentId id : fleet.environments()) {
            for (ChannelPartner partner : fleet.listedPartners(id)) {
                all++;
                old += freshness.isFresh(partner.checkedAt(), now) ? 0 : 1;
            }
        }
        return old == 0
                ? Optional.empty()
                : Optional.of((old == all ? "all checks" : old + " of " + all + " checks")
                        + " of partners in the store are older than "
                        + freshness.longestAge().toHours()
                        + " hours, or in the future, and show nothing: import the folder again");
    }
}
