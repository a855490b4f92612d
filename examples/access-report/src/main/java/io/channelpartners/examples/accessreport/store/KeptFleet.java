package io.channelpartners.examples.accessreport.store;

import io.channelpartners.ChannelPartners;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.environment.Actor;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.examples.accessreport.load.BackEnd;
import io.channelpartners.examples.accessreport.load.LoadedFleet;
import io.channelpartners.examples.accessreport.load.Loading;
import io.channelpartners.examples.accessreport.text.Progress;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.SharedView;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.SharedViewStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A fleet in a database. */
public final class KeptFleet {

    private static final Actor ACTOR = Actor.of("access-report");

    private final FleetDatabase database;
    private final EnvironmentStore environments;
    private final SharedViewStore sharedViews;
    private final Progress progress;

    /**
     * Takes what a database holds for a fleet.
     *
     * @param database the database
     * @param progress is told how far an import is
     */
    public KeptFleet(FleetDatabase database, Progress progress) {
        this.database = database;
        this.progress = progress;
        environments = database.environments();
        sharedViews = database.sharedViews();
    }

    /**
     * Lists what the database holds and a folder does not say.
     *
     * @param loaded what the folder says
     * @return a line for each environment and location, none if the folder may be imported or has been
     */
    public List<String> differences(Loading.Loaded loaded) {
        List<String> differences = new ArrayList<>();
        for (EnvironmentId id : database.environmentIds()) {
            if (!isImported(loaded, id)) {
                differences.add("environment " + id);
            }
        }
        for (PartnerLocationId location : database.sharingLocations()) {
            Optional<SharedView> said = loaded.backEnd().sharedViews().find(location);
            if (!isSame(sharedViews.find(location).orElseThrow(), said)) {
                differences.add("the shared view of location " + location);
            }
        }
        return differences;
    }

    private boolean isImported(Loading.Loaded loaded, EnvironmentId id) {
        Optional<CustomerEnvironment> said =
                loaded.fleet().partners().environment(id).map(EnvironmentSnapshot::environment);
        CustomerEnvironment kept = environments.find(id).orElseThrow().environment();
        return said.filter(environment -> Content.isSame(environment, kept)).isPresent();
    }

    /** A view without groups says what none says. */
    private static boolean isSame(SharedView kept, Optional<SharedView> said) {
        SharedView expected = said.orElseGet(() -> SharedView.of(kept.location()));
        return kept.groups().equals(expected.groups())
                && kept.groups().stream().allMatch(group -> kept.users(group).equals(expected.users(group)));
    }

    /** Erases all environments, and shares nothing any longer. */
    public void clear() {
        database.environmentIds().forEach(environments::erase);
        for (PartnerLocationId location : database.sharingLocations()) {
            SharedView view = sharedViews.find(location).orElseThrow();
            save(view.groups().stream().reduce(view, SharedView::removeGroup, (first, second) -> second), view);
        }
    }

    /**
     * Imports what is not there yet, and checks the partners of what is there again.
     *
     * @param loaded what the folder says
     * @return the fleet, in the database
     */
    public LoadedFleet keep(Loading.Loaded loaded) {
        LoadedFleet fleet = loaded.fleet();
        ChannelPartnersLibrary library = loaded.backEnd().library(environments, sharedViews);
        List<CustomerEnvironment> said = fleet.environments().stream()
                .map(id -> fleet.review(id).snapshot().environment())
                .toList();
        progress.begin(
                "Storing",
                said.stream().mapToLong(each -> each.devices().size()).sum());
        for (CustomerEnvironment each : said) {
            keep(each, library.channelPartners());
            progress.advance(each.devices().size());
        }
        for (PartnerLocationId location : fleet.locations()) {
            loaded.backEnd().sharedViews().find(location).ifPresent(this::keep);
        }
        return new LoadedFleet(
                library.channelPartners(),
                library.partnerAccess(),
                fleet.environments(),
                fleet.passports(),
                fleet.locations());
    }

    private void keep(CustomerEnvironment said, ChannelPartners partners) {
        if (environments.stamp(said.id()).isPresent()) {
            partners.recheckAll(said.id(), ACTOR);
        } else {
            partners.setUp(said.id(), said.customer(), ACTOR, nothing -> said);
        }
    }

    private void keep(SharedView said) {
        SharedView kept = sharedViews.find(said.location()).orElseGet(() -> SharedView.of(said.location()));
        if (!isSame(kept, Optional.of(said))) {
            SharedView edited = kept;
            for (var group : said.groups()) {
                edited = edited.setUpGroup(group);
                for (var user : said.users(group)) {
                    edited = edited.addUser(group, user);
                }
            }
            save(edited, kept);
        }
    }

    private void save(SharedView edited, SharedView before) {
        if (!edited.equals(before) && !sharedViews.save(edited.nextVersion())) {
            throw new IllegalStateException("somebody else writes to the store at the same time");
        }
    }

    /**
     * Takes the fleet as the database has it, without a folder: with all that the partners' checks said when it was imported, but
     * without users.
     *
     * @param clock the time of the run
     * @return the fleet, in the database
     */
    public LoadedFleet stored(Clock clock) {
        ChannelPartnersLibrary library = BackEnd.knowingNobody(clock).library(environments, sharedViews);
        List<EnvironmentId> ids = database.environmentIds();
        Set<PartnerLocationId> locations = new TreeSet<>();
        ids.forEach(id -> locations.addAll(
                environments.find(id).orElseThrow().environment().partners().ids()));
        return new LoadedFleet(library.channelPartners(), library.partnerAccess(), ids, new HashSet<>(), locations);
    }
}
