package io.channelpartners.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;

/** Binds the values of one statement, from left to right. */
final class Binder {

    /** Binds values. */
    @FunctionalInterface
    interface Values {
        void bind(Binder to) throws SQLException;
    }

    private final PreparedStatement statement;
    private int last;

    Binder(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Begins at the left again, for the next row of a batch. */
    Binder again() {
        last = 0;
        return this;
    }

    Binder text(String value) throws SQLException {
        statement.setString(++last, value);
        return this;
    }

    Binder textIfAny(Optional<String> value) throws SQLException {
        if (value.isPresent()) {
            return text(value.get());
        }
        statement.setNull(++last, Types.VARCHAR);
        return this;
    }

    Binder number(long value) throws SQLException {
        statement.setLong(++last, value);
        return this;
    }

    Binder instant(Instant value) throws SQLException {
        return number(value.getEpochSecond()).number(value.getNano());
    }

    Binder instantIfAny(Optional<Instant> value) throws SQLException {
        if (value.isPresent()) {
            return instant(value.get());
        }
        statement.setNull(++last, Types.BIGINT);
        statement.setNull(++last, Types.INTEGER);
        return this;
    }
}
