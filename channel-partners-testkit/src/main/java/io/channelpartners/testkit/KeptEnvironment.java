package io.channelpartners.testkit;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.spi.HistoryBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One environment of the in-memory store, with its history. Not thread-safe: the store admits one thread at a time. */
final class KeptEnvironment {

    private EnvironmentSnapshot present;
    private Optional<HistoryBase> base = Optional.empty();
    private final List<EnvironmentChange> changes = new ArrayList<>();

    KeptEnvironment(EnvironmentChange setUp) {
        present = EnvironmentSnapshot.after(setUp, Optional.empty());
        changes.add(setUp);
    }

    EnvironmentSnapshot present() {
        return present;
    }

    Optional<HistoryBase> base() {
        return base;
    }

    /** Applies the change first, so a change whose rows do not fit alters nothing. */
    void add(EnvironmentChange change) {
        present = EnvironmentSnapshot.after(change, Optional.of(present));
        changes.add(change);
    }

    Optional<HistoryPage> history(EnvironmentStamp from, int limit) {
        if (!from.creation().equals(present.stamp().creation())) {
            return Optional.empty();
        }
        return Optional.of(new HistoryPage(
                from,
                baseStamp(),
                changes.stream()
                        .filter(change -> change.from().compareTo(from) >= 0)
                        .limit(limit)
                        .toList()));
    }

    boolean cut(Revision revision) {
        if (revision.compareTo(present.revision()) > 0
                || revision.compareTo(baseStamp().revision()) < 0) {
            return false;
        }
        while (!changes.isEmpty() && changes.get(0).to().revision().compareTo(revision) <= 0) {
            EnvironmentChange dropped = changes.remove(0);
            base = Optional.of(
                    new HistoryBase(EnvironmentSnapshot.after(dropped, base.map(HistoryBase::snapshot)), dropped.at()));
        }
        return true;
    }

    private EnvironmentStamp baseStamp() {
        return base.map(HistoryBase::stamp)
                .orElseGet(() -> EnvironmentStamp.beforeSetUp(present.stamp().creation()));
    }
}
