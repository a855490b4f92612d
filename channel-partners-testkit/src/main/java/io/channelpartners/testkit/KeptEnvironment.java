package io.channelpartners.testkit;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.EnvironmentSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One environment of the in-memory store, with its history. Not thread-safe: the store admits one thread at a time. */
final class KeptEnvironment {

    private EnvironmentSnapshot present;
    private Optional<DeviceSummary> summary; // of the present state, if the last change came with one
    private Optional<HistoryBase> base = Optional.empty();
    private final List<EnvironmentChange> changes = new ArrayList<>();

    KeptEnvironment(EnvironmentChange setUp, Optional<DeviceSummary> given) {
        present = EnvironmentSnapshot.after(setUp, Optional.empty());
        requireSummary(given, DeviceSummary.of(present.environment()), setUp);
        summary = given;
        changes.add(setUp);
    }

    EnvironmentSnapshot present() {
        return present;
    }

    Optional<HistoryBase> base() {
        return base;
    }

    EnvironmentOutline outline() {
        return EnvironmentOutline.of(present, summary.orElseGet(() -> DeviceSummary.of(present.environment())));
    }

    Optional<EnvironmentSummary> summary(Set<PartnerLocationId> locations) {
        return summary.map(devices -> {
            EnvironmentSummary.Builder row = EnvironmentSummary.builder()
                    .environment(present.environment().id())
                    .stamp(present.stamp())
                    .customer(present.environment().customer())
                    .integrationEnabled(present.environment().integration().isEnabled())
                    .optInGiven(present.environment().optIn().environment().isGiven())
                    .defaultReseller(present.environment().defaults().reseller())
                    .defaultServicePartner(present.environment().defaults().servicePartner())
                    .devices(devices);
            present.environment().partners().all().stream()
                    .filter(partner -> locations.contains(partner.id()))
                    .forEach(partner -> row.putStandings(partner.id(), partner.checkedStanding()));
            return row.build();
        });
    }

    /** Applies the change and checks the summary first, so a change whose rows do not fit alters nothing, nor does a wrong summary. */
    void add(EnvironmentChange change, Optional<DeviceSummary> given) {
        EnvironmentSnapshot after = EnvironmentSnapshot.after(change, Optional.of(present));
        if (given.isPresent()) {
            requireSummary(given, summaryAfter(change, after), change);
        }
        present = after;
        summary = given;
        changes.add(change);
    }

    /** Counts by the difference, if there is a summary to count from, so that the cost does not grow with the devices. */
    private DeviceSummary summaryAfter(EnvironmentChange change, EnvironmentSnapshot after) {
        return summary.map(before -> before.after(change, present.environment(), after.environment()))
                .orElseGet(() -> DeviceSummary.of(after.environment()));
    }

    private static void requireSummary(
            Optional<DeviceSummary> given, DeviceSummary expected, EnvironmentChange change) {
        if (given.isPresent() && !given.get().equals(expected)) {
            throw new IllegalArgumentException("the summary is not that of the state after the change: " + change);
        }
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
