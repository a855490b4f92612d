package io.channelpartners.jdbc;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.schema.KnownTables;
import io.channelpartners.jdbc.table.EnvironmentLists;
import io.channelpartners.jdbc.table.EnvironmentTable;
import io.channelpartners.jdbc.table.KeptSummary;
import io.channelpartners.jdbc.table.PresentState;
import io.channelpartners.spi.StoreException;
import io.channelpartners.summary.DeviceSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills in the summaries of environments that were saved without one, such as by processes that know none. */
final class MissingSummaries {

    private final KnownTables tables;

    MissingSummaries(KnownTables tables) {
        this.tables = tables;
    }

    SummaryProgress fillIn(Optional<EnvironmentId> after, int limit) {
        List<EnvironmentLists.Summarized> page = tables.ask(
                "reading which environments have no summary",
                transaction -> EnvironmentLists.summarized(transaction, after, limit));
        List<EnvironmentId> damaged = new ArrayList<>();
        int filledIn = 0;
        for (EnvironmentLists.Summarized each : page) {
            if (!each.hasSummary() && isFilledIn(each.environment(), damaged)) {
                filledIn++;
            }
        }
        Optional<EnvironmentId> last = page.size() < limit
                ? Optional.empty()
                : Optional.of(page.get(page.size() - 1).environment());
        return new SummaryProgress(last, filledIn, damaged);
    }

    private boolean isFilledIn(EnvironmentId environment, List<EnvironmentId> damaged) {
        try {
            return tables.read(
                            "loading environment " + environment,
                            transaction -> PresentState.load(transaction, environment))
                    .filter(this::isFilledIn)
                    .isPresent();
        } catch (JdbcStoreException e) {
            if (e.kind() != StoreException.Kind.CONTENT) {
                throw e;
            }
            damaged.add(environment);
            return false;
        }
    }

    /** Devices are counted outside of the transaction that writes, so that it does not keep other writers waiting. */
    private boolean isFilledIn(EnvironmentSnapshot state) {
        KeptSummary summary = KeptSummary.of(DeviceSummary.of(state.environment()));
        EnvironmentId environment = state.environment().id();
        return !summary.isNone()
                && tables.write(
                        "filling in the summary of environment " + environment,
                        transaction -> EnvironmentTable.fillIn(transaction, environment, state.stamp(), summary));
    }
}
