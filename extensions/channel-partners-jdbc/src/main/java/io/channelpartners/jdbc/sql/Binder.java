package io.channelpartners.jdbc.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;

/** Binds the values of a statement from left to right. */
public final class Binder {

    /** Binds values. */
    @FunctionalInterface
    public interface Values {
        void bind(Binder to) throws SQLException;
    }

    private final PreparedStatement statement;
    private int last;

    public Binder(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Starts over from the left for the next row of a batch. */
    public Binder again() {
        last = 0;
        return this;
    }

    public Binder text(String value) throws SQLException {
        statement.setString(++last, value);
        return this;
    }

    public Binder textIfAny(Optional<String> value) throws SQLException {
        if (value.isPresent()) {
            return text(value.get());
        }
        statement.setNull(++last, Types.VARCHAR);
        return this;
    }

    public Binder number(long value) throws SQLException {
        statement.setLong(++last, value);
        return this;
    }

    public Binder numberIfAny(Optional<Long> value) throws SQLException {
        if (value.isPresent()) {
            return number(value.get());
        }
        statement.setNull(++last, Types.BIGINT);
        return this;
    }

    public Binder bytes(byte[] value) throws SQLException {
        statement.setBytes(++last, value);
        return this;
    }

    public Binder bytesIfAny(Optional<byte[]> value) throws SQLException {
        if (value.isPresent()) {
            return bytes(value.get());
        }
        statement.setNull(++last, Types.BINARY);
        return this;
    }

    public Binder instant(Instant value) throws SQLException {
        return number(value.getEpochSecond()).number(value.getNano());
    }

    public Binder instantIfAny(Optional<Instant> value) throws SQLException {
        if (value.isPresent()) {
            return instant(value.get());
        }
        statement.setNull(++last, Types.BIGINT);
        statement.setNull(++last, Types.INTEGER);
        return this;
    }
}
