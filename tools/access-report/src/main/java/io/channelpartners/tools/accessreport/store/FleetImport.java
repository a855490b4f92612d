package io.channelpartners.tools.accessreport.store;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.JdbcStores;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.tools.accessreport.load.LoadResult;
import io.channelpartners.tools.accessreport.terminal.Progress;
import io.channelpartners.user.SharedView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Imports a folder into the stores of one transaction. */
final class FleetImport {

    private static final Actor ACTOR = Actor.of("access-report");

    private final LoadResult.Loaded loaded;
    private final EnvironmentStore environments;
    private final SharedViewStore sharedViews;
    private final Progress progress;

    FleetImport(LoadResult.Loaded loaded, JdbcStores stores, Progress progress) {
        this.loaded = loaded;
        this.environments = stores.environments();
        this.sharedViews = stores.sharedViews();
        this.progress = progress;
    }

    List<EnvironmentId> stored() {
        return IdPages.all(environments::environments);
    }

    /** Returns what is stored but not in the folder: a line for each such environment and location. */
    List<String> differences(List<EnvironmentId> stored, List<PartnerLocationId> sharing) {
        List<String> differences = new ArrayList<>();
        for (EnvironmentId id : stored) {
            if (!isImported(id)) {
                differences.add("environment " + id);
            }
        }
        for (PartnerLocationId location : sharing) {
            Optional<SharedView> said = loaded.backEnd().sharedViews().find(location);
            if (!isSame(sharedViews.find(location).orElseThrow(), said)) {
                differences.add("the shared view of location " + location);
            }
        }
        return differences;
    }

    private boolean isImported(EnvironmentId id) {
        Optional<CustomerEnvironment> said =
                loaded.fleet().partners().environment(id).map(EnvironmentSnapshot::environment);
        CustomerEnvironment kept = environments.find(id).orElseThrow().environment();
        return said.filter(environment -> ImportedContent.isSame(environment, kept))
                .isPresent();
    }

    /** Compares the groups and users of two views; a view without groups equals none. */
    private static boolean isSame(SharedView kept, Optional<SharedView> said) {
        SharedView expected = said.orElseGet(() -> SharedView.of(kept.location()));
        return kept.groups().equals(expected.groups())
                && kept.groups().stream().allMatch(group -> kept.users(group).equals(expected.users(group)));
    }

    /** Erases these environments, and ends all sharing of these locations. */
    void clear(List<EnvironmentId> stored, List<PartnerLocationId> sharing) {
        stored.forEach(environments::erase);
        for (PartnerLocationId location : sharing) {
            SharedView view = sharedViews.find(location).orElseThrow();
            save(view.groups().stream().reduce(view, SharedView::removeGroup, (first, second) -> second), view);
        }
    }

    /** Stores what is not stored yet, and checks the partners of what is. */
    void keep() {
        ChannelPartners partners =
                loaded.backEnd().library(environments, sharedViews).channelPartners();
        List<CustomerEnvironment> said = loaded.fleet().environments().stream()
                .map(id -> loaded.fleet().review(id).snapshot().environment())
                .toList();
        progress.begin(
                "Storing",
                said.stream().mapToLong(each -> each.devices().size()).sum());
        for (CustomerEnvironment each : said) {
            keep(each, partners);
            progress.advance(each.devices().size());
        }
        for (PartnerLocationId location : loaded.fleet().locations()) {
            loaded.backEnd().sharedViews().find(location).ifPresent(this::keep);
        }
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
            throw new IllegalStateException("another process writes to the store at the same time");
        }
    }
}
