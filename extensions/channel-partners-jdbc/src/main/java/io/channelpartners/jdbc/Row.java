package io.channelpartners.jdbc;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.ChannelPartnersException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the columns of one row, from left to right; a value that no writer of this library stored is refused. */
final class Row {

    /** Makes something of a row. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Row row) throws SQLException;
    }

    private final ResultSet results;
    private final Map<Object, Object> shared;
    private int last;

    /** Reads from results; values that repeat in them become one object, kept in the map. */
    Row(ResultSet results, Map<Object, Object> shared) {
        this.results = results;
        this.shared = shared;
    }

    boolean next() throws SQLException {
        last = 0;
        return results.next();
    }

    String text() throws SQLException {
        return textIfAny().orElseThrow(() -> broken("is null", null));
    }

    Optional<String> textIfAny() throws SQLException {
        return Optional.ofNullable(results.getString(++last));
    }

    long number() throws SQLException {
        long number = results.getLong(++last);
        if (results.wasNull()) {
            throw broken("is null", null);
        }
        return number;
    }

    Instant instant() throws SQLException {
        return instantIfAny().orElseThrow(() -> broken("is null", null));
    }

    Optional<Instant> instantIfAny() throws SQLException {
        long second = results.getLong(++last);
        boolean noSecond = results.wasNull();
        long nano = results.getLong(++last);
        boolean noNano = results.wasNull();
        if (noSecond && noNano) {
            return Optional.empty();
        }
        if (noSecond) {
            throw broken(last - 1, "is null", null);
        }
        if (noNano) {
            throw broken("is null", null);
        }
        if (nano < 0 || nano > 999_999_999) {
            throw broken("is no part of a second", null);
        }
        try {
            return Optional.of(Instant.ofEpochSecond(second, nano));
        } catch (DateTimeException e) {
            throw broken(last - 1, "is no instant", e);
        }
    }

    /** Reads a revision and a count of checks as a state of a creation. */
    EnvironmentStamp stamp(UUID creation) throws SQLException {
        long number = number();
        Revision revision = checked(() -> Revision.of(number));
        long checks = number();
        return checked(() -> new EnvironmentStamp(creation, revision, checks));
    }

    /** Refuses the row since a column is null, counted back from the one read last, which is 0. */
    JdbcStoreException missing(int back) {
        return broken(last - back, "is null", null);
    }

    /** Reads a text as a value. */
    <T> T value(Function<String, T> of) throws SQLException {
        return made(text(), of);
    }

    <T> Optional<T> valueIfAny(Function<String, T> of) throws SQLException {
        return textIfAny().map(text -> made(text, of));
    }

    /** Reads a text as a value that occurs in many rows. */
    <T> T shared(Function<String, T> of) throws SQLException {
        return one(value(of));
    }

    PartnerLocationId location() throws SQLException {
        return shared(this::exactLocation);
    }

    Optional<PartnerLocationId> locationIfAny() throws SQLException {
        return valueIfAny(this::exactLocation);
    }

    /** Outer blanks, which an ID does not keep, were never stored. */
    private PartnerLocationId exactLocation(String text) {
        PartnerLocationId location = PartnerLocationId.of(text);
        if (!location.value().equals(text)) {
            throw new IllegalArgumentException("a Partner ID is stored without outer blanks");
        }
        return location;
    }

    @SuppressWarnings("unchecked") // equal values of these types are of one type
    private <T> T one(T value) {
        Object known = shared.putIfAbsent(value, value);
        return known == null ? value : (T) known;
    }

    private <T> T made(String text, Function<String, T> of) {
        return checked(() -> of.apply(text));
    }

    /** Makes a value of what was read; one that its type refuses is no value that this library stored. */
    <T> T checked(Supplier<T> value) {
        return checked(value, () -> 0);
    }

    /** Makes a value of several columns; where it is refused, says which of them to tell, counted back from the last. */
    <T> T checked(Supplier<T> value, IntSupplier back) {
        try {
            return value.get();
        } catch (ChannelPartnersException | IllegalArgumentException e) {
            throw broken(last - back.getAsInt(), "is not what this library stores", e);
        }
    }

    private JdbcStoreException broken(String reason, @Nullable RuntimeException cause) {
        return broken(last, reason, cause);
    }

    private JdbcStoreException broken(int column, String reason, @Nullable RuntimeException cause) {
        return JdbcStoreException.content(named(column) + " of a stored row " + reason, cause);
    }

    private String named(int column) {
        try {
            return "column " + results.getMetaData().getColumnLabel(column);
        } catch (SQLException e) {
            return "column " + column;
        }
    }
}
