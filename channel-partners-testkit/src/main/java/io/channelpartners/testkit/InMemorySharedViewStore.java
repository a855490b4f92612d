package io.channelpartners.testkit;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.spi.StoreException;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * An in-memory store of shared views, as strict as a real one: it saves only the next version of a view. It can be told to fail.
 * Thread-safe.
 */
public final class InMemorySharedViewStore implements SharedViewStore, TestDouble {

    private final ConcurrentNavigableMap<PartnerLocationId, SharedView> views = new ConcurrentSkipListMap<>();
    private final FailureSwitch failure = FailureSwitch.ofStore("the store of shared views");

    /** Creates a store in which nothing is shared. */
    public InMemorySharedViewStore() {}

    /**
     * Makes every call throw a {@link StoreException} that the store is unavailable, or work again.
     *
     * @param fails whether it fails
     */
    public void fail(boolean fails) {
        failure.set(fails);
    }

    @Override
    public List<String> unused() {
        return failure.unused();
    }

    /**
     * {@inheritDoc}
     *
     * @throws StoreException if it was told to fail
     */
    @Override
    public Optional<SharedView> find(PartnerLocationId location) {
        failure.failIfTold();
        return Optional.ofNullable(views.get(location));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the version is 0, which is that of a view never saved
     * @throws StoreException if it was told to fail
     */
    @Override
    public boolean save(SharedView view) {
        if (view.version() == 0) {
            throw new IllegalArgumentException("version 0 is never saved: " + view);
        }
        Optional<SharedView> before = find(view.location());
        if (before.map(SharedView::version).orElse(0L) != view.version() - 1) {
            return false;
        }
        return before.map(known -> views.replace(view.location(), known, view))
                .orElseGet(() -> views.putIfAbsent(view.location(), view) == null);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the limit is less than 1
     * @throws StoreException if it was told to fail
     */
    @Override
    public List<PartnerLocationId> sharingWith(EmailAddress user, Optional<PartnerLocationId> after, int limit) {
        failure.failIfTold();
        return SortedMapPages.next(views, after, limit, view -> view.isSharedWith(user));
    }
}
