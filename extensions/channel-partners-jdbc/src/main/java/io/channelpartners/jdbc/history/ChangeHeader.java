package io.channelpartners.jdbc.history;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.consent.Actor;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The header of a change in the history: all but its rows.
 *
 * @param from the state from which it was made
 * @param to the state to which it leads
 * @param by who made it; empty for the base of a history that was cut
 * @param at when
 */
public record ChangeHeader(EnvironmentStamp from, EnvironmentStamp to, Optional<Actor> by, Instant at) {

    static final String COLUMNS =
            "from_revision, from_checks, to_revision, to_checks, changed_by, changed_second, changed_nano";

    public void bind(Binder to) throws SQLException {
        bind(to, from);
        bind(to, this.to);
        to.textIfAny(by.map(Actor::value)).instant(at);
    }

    public static void bind(Binder to, EnvironmentStamp stamp) throws SQLException {
        to.number(stamp.revision().number()).number(stamp.checks());
    }

    public static ChangeHeader read(Row row, UUID creation) throws SQLException {
        return new ChangeHeader(row.stamp(creation), row.stamp(creation), row.valueIfAny(Actor::of), row.instant());
    }
}
