package io.channelpartners.stress.threads;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A store of shared views that reads the present version and writes the next one later. */
final class CarelessSharedViews implements SharedViewStore {

    private final Map<PartnerLocationId, SharedView> present = new ConcurrentHashMap<>();

    @Override
    public Optional<SharedView> find(PartnerLocationId location) {
        return Optional.ofNullable(present.get(location));
    }

    @Override
    public boolean save(SharedView view) {
        if (find(view.location()).map(SharedView::version).orElse(0L) != view.version() - 1) {
            return false;
        }
        present.put(view.location(), view);
        return true;
    }

    @Override
    public List<PartnerLocationId> sharingWith(EmailAddress user, Optional<PartnerLocationId> after, int limit) {
        return present.values().stream()
                .filter(view -> view.isSharedWith(user))
                .map(SharedView::location)
                .sorted()
                .toList();
    }
}
