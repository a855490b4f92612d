package io.channelpartners.testkit.contract.sharedview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.contract.probe.FullPages;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A model of a store of shared views: a plain map. It writes to the store and compares what the store returns. */
record SharedViewsModel(SharedViewStore store, Map<PartnerLocationId, SharedView> views) {

    static SharedViewsModel of(SharedViewStore store) {
        return new SharedViewsModel(store, new TreeMap<>());
    }

    /** The present view of a location, to be edited. */
    SharedView view(String location) {
        PartnerLocationId id = PartnerLocationId.of(location);
        return views.getOrDefault(id, SharedView.of(id));
    }

    /** A view with one more user in the group, which is set up if needed; not saved. */
    SharedView with(String location, String group, String user) {
        UserGroup named = UserGroup.of(group);
        return view(location).setUpGroup(named).addUser(named, EmailAddress.of(user));
    }

    /** Saves the edited view of a location as its next version. */
    void save(SharedView edited) {
        SharedView next = edited.nextVersion();
        assertTrue(store.save(next), () -> "not saved, though the next version: " + next);
        record(next);
    }

    void record(SharedView saved) {
        views.put(saved.location(), saved);
    }

    void refuse(SharedView view) {
        assertFalse(store.save(view), () -> "saved, though not the next version: " + view);
    }

    void verify() {
        verify(store);
    }

    /** Compares all views, and for all their users the locations that share with them. */
    void verify(SharedViewStore read) {
        views.forEach((location, view) -> {
            SharedView found = read.find(location).orElseThrow(() -> new AssertionError("no view of " + location));
            assertEquals(asWritten(view), asWritten(found), () -> "the groups and users of " + location);
            assertEquals(view, found);
        });
        views.values().stream()
                .flatMap(view -> view.users().stream())
                .distinct()
                .forEach(user -> {
                    assertEquals(sharingWith(user), pages(read, user, 3), () -> "sharing with " + user.value());
                    EmailAddress folded = EmailAddress.of(user.folded());
                    assertEquals(sharingWith(user), pages(read, folded, 100), () -> "sharing with " + folded.value());
                });
    }

    List<PartnerLocationId> sharingWith(EmailAddress user) {
        return views.values().stream()
                .filter(view -> view.isSharedWith(user))
                .map(SharedView::location)
                .toList();
    }

    /** All pages put together. */
    static List<PartnerLocationId> pages(SharedViewStore store, EmailAddress user, int limit) {
        return FullPages.read(limit, after -> store.sharingWith(user, after, limit));
    }

    private static Map<UserGroup, List<String>> asWritten(SharedView view) {
        Map<UserGroup, List<String>> groups = new TreeMap<>();
        view.groups()
                .forEach(group -> groups.put(
                        group,
                        view.users(group).stream().map(EmailAddress::value).toList()));
        return groups;
    }
}
