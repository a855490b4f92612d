package io.channelpartners.testkit.faults;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store of shared views that keeps the contract, step by step, so that a fault can replace one step. */
class NaiveViews implements SharedViewStore {

    /** One row of the index. */
    record Shared(PartnerLocationId location, EmailAddress user) {}

    final Map<String, SharedView> views = new HashMap<>();
    final List<Shared> index = new ArrayList<>();

    String key(PartnerLocationId location) {
        return location.value();
    }

    String key(EmailAddress user) {
        return user.folded();
    }

    boolean isNext(SharedView view, long present) {
        return view.version() == present + 1;
    }

    SharedView read(SharedView view) {
        return view;
    }

    void index(SharedView view) {
        index.removeIf(row -> row.location().equals(view.location()));
        view.users().forEach(user -> index.add(new Shared(view.location(), user)));
    }

    Comparator<PartnerLocationId> order() {
        return Comparator.naturalOrder();
    }

    boolean isAfter(PartnerLocationId id, Optional<PartnerLocationId> after) {
        return after.isEmpty() || order().compare(id, after.get()) > 0;
    }

    /** Opens what is kept again. */
    NaiveViews reopened() {
        NaiveViews next = new NaiveViews();
        next.views.putAll(views);
        next.index.addAll(index);
        return next;
    }

    SharedViewStore broken() {
        InMemorySharedViewStore broken = new InMemorySharedViewStore();
        broken.fail(true);
        return broken;
    }

    @Override
    public synchronized Optional<SharedView> find(PartnerLocationId location) {
        return Optional.ofNullable(views.get(key(location))).map(this::read);
    }

    @Override
    public synchronized boolean save(SharedView view) {
        long present = Optional.ofNullable(views.get(key(view.location())))
                .map(SharedView::version)
                .orElse(0L);
        return isNext(view, present) && saved(view);
    }

    synchronized boolean saved(SharedView view) {
        views.put(key(view.location()), view);
        index(view);
        return true;
    }

    @Override
    public synchronized List<PartnerLocationId> sharingWith(
            EmailAddress user, Optional<PartnerLocationId> after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit);
        }
        return index.stream()
                .filter(row -> key(row.user()).equals(key(user)))
                .map(Shared::location)
                .sorted(order())
                .filter(location -> isAfter(location, after))
                .limit(limit)
                .toList();
    }
}
