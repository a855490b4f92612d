package io.channelpartners.jdbc.table;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.spi.StoreException;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.summary.ListedEnvironment;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Makes summaries of the rows of {@link SummaryPages}, one for each environment and 200 locations. An environment that cannot be read
 * has no summary, so that the others are shown. Texts that recur, such as standings, are read once. Not thread-safe.
 */
final class SummaryRows {

    private static final int PARTS_OF_A_STANDING = 4;

    private final SortedMap<EnvironmentId, Optional<EnvironmentSummary.Builder>> environments = new TreeMap<>();
    private final Map<String, PartnerLocationId> locations = new HashMap<>();
    private final Map<String, PartnerStanding> standings = new HashMap<>();

    void take(Row row) throws SQLException {
        EnvironmentId environment = row.value(EnvironmentId::of);
        try {
            environments.put(environment, read(row, environment));
        } catch (JdbcStoreException e) {
            if (e.kind() != StoreException.Kind.CONTENT) {
                throw e;
            }
            environments.put(environment, Optional.empty());
        }
    }

    private Optional<EnvironmentSummary.Builder> read(Row row, EnvironmentId environment) throws SQLException {
        Optional<EnvironmentSummary.Builder> known = environments.get(environment);
        Map<PartnerLocationId, CheckedStanding> listed = row.value(this::standings);
        Optional<EnvironmentSummary.Builder> summary = known == null ? begun(row, environment) : known;
        summary.ifPresent(builder -> builder.putAllStandings(listed));
        return summary;
    }

    /** Reads the standing of each listed location: its ID, the facts, the second and the fraction of the check. */
    private Map<PartnerLocationId, CheckedStanding> standings(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length % PARTS_OF_A_STANDING != 0) {
            throw new IllegalArgumentException("not " + PARTS_OF_A_STANDING + " texts for each standing");
        }
        Map<PartnerLocationId, CheckedStanding> read = new HashMap<>();
        for (int i = 0; i < parts.length; i += PARTS_OF_A_STANDING) {
            Instant at = Row.instant(Long.parseLong(parts[i + 2]), Long.parseLong(parts[i + 3]));
            read.put(location(parts[i]), new CheckedStanding(standing(parts[i + 1]), at));
        }
        return read;
    }

    private Optional<EnvironmentSummary.Builder> begun(Row row, EnvironmentId environment) throws SQLException {
        if (row.number() == 0) {
            return Optional.empty();
        }
        return Optional.of(EnvironmentSummary.builder()
                .environment(environment)
                .stamp(row.stamp(row.value(UUID::fromString)))
                .customer(row.value(EnvironmentFields::customer))
                .defaultReseller(row.valueIfAny(this::location))
                .defaultServicePartner(row.valueIfAny(this::location))
                .integrationEnabled(row.number() == 1)
                .optInGiven(row.number() == 1)
                .devices(row.valueOfBytes(DeviceSummary::decoded)));
    }

    private PartnerLocationId location(String text) {
        return locations.computeIfAbsent(text, Row::exactLocation);
    }

    private PartnerStanding standing(String joined) {
        return standings.computeIfAbsent(
                joined, text -> PartnerRows.STANDING.ofJoined(text, PartnerStanding.builder()));
    }

    /** Gets the first environments, in the order of their IDs. */
    List<ListedEnvironment> first(int limit) {
        return environments.entrySet().stream()
                .limit(limit)
                .map(each ->
                        new ListedEnvironment(each.getKey(), each.getValue().map(EnvironmentSummary.Builder::build)))
                .toList();
    }
}
