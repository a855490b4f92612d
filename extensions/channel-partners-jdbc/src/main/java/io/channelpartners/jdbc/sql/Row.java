package io.channelpartners.jdbc.sql;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.failure.Failures;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.ChannelPartnersException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a row from left to right; refuses values that this library cannot have written. */
public final class Row {

    /** Maps a row. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(Row row) throws SQLException;
    }

    private final ResultSet results;
    private final SharedValues shared;
    private int last;

    /** Reads results, with the values that other results have in common with them. */
    public Row(ResultSet results, SharedValues shared) {
        this.results = results;
        this.shared = shared;
    }

    public boolean next() throws SQLException {
        last = 0;
        return results.next();
    }

    public String text() throws SQLException {
        return KnownTexts.decoded(bytes());
    }

    public Optional<String> textIfAny() throws SQLException {
        return Optional.ofNullable(bytesIfAny()).map(KnownTexts::decoded);
    }

    private byte[] bytes() throws SQLException {
        byte[] bytes = bytesIfAny();
        if (bytes == null) {
            throw broken("is null", null);
        }
        return bytes;
    }

    /**
     * Reads a text as it is stored: both databases store UTF-8 and give its bytes, at two thirds of the time that SQLite's driver takes
     * to make a string, and a text that is already known needs no string at all.
     */
    private byte @Nullable [] bytesIfAny() throws SQLException {
        return results.getBytes(++last);
    }

    public long number() throws SQLException {
        long number = results.getLong(++last);
        if (results.wasNull()) {
            throw broken("is null", null);
        }
        return number;
    }

    /** Reads bytes as a value. */
    public <T> T valueOfBytes(Function<byte[], T> of) throws SQLException {
        byte[] bytes = bytes();
        return checked(() -> of.apply(bytes));
    }

    public Instant instant() throws SQLException {
        return instantIfAny().orElseThrow(() -> broken("is null", null));
    }

    public Optional<Instant> instantIfAny() throws SQLException {
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
            throw broken("is not a fraction of a second", null);
        }
        try {
            return Optional.of(Instant.ofEpochSecond(second, nano));
        } catch (DateTimeException e) {
            throw broken(last - 1, "is not an instant", e);
        }
    }

    /** Obtains an instant from what is stored of it; refuses what is none with an {@code IllegalArgumentException}. */
    public static Instant instant(long second, long nano) {
        try {
            return Instant.ofEpochSecond(second).with(ChronoField.NANO_OF_SECOND, nano);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an instant", e);
        }
    }

    /** Reads a revision and a count of checks as a stamp of a creation. */
    public EnvironmentStamp stamp(UUID creation) throws SQLException {
        long number = number();
        Revision revision = checked(() -> Revision.of(number));
        long checks = number();
        return checked(() -> new EnvironmentStamp(creation, revision, checks));
    }

    /** Refuses the row because a column is null; columns are counted back from the last one read, which is 0. */
    public JdbcStoreException missing(int back) {
        return broken(last - back, "is null", null);
    }

    /** Reads a text as a value. */
    public <T> T value(Function<String, T> of) throws SQLException {
        return made(text(), of);
    }

    public <T> Optional<T> valueIfAny(Function<String, T> of) throws SQLException {
        return textIfAny().map(text -> made(text, of));
    }

    public DeviceId device() throws SQLException {
        return shared(shared.devices(), DeviceId::of);
    }

    public DeviceGroup group() throws SQLException {
        return shared(shared.groups(), DeviceGroup::of);
    }

    public PartnerLocationId location() throws SQLException {
        return shared(shared.locations(), Row::exactLocation);
    }

    /** Reads a text as one of a few values. */
    public <T> T constant(Function<String, T> of) throws SQLException {
        return made(recurring(), of);
    }

    /** Reads a text that occurs in many rows. */
    public String recurring() throws SQLException {
        return shared(shared.texts(), UnaryOperator.identity());
    }

    private <T> T shared(KnownTexts<T> known, Function<String, T> of) throws SQLException {
        byte[] text = bytes();
        T value = known.find(text);
        return value == null ? known.add(text, made(KnownTexts.decoded(text), of)) : value;
    }

    public Optional<PartnerLocationId> locationIfAny() throws SQLException {
        return valueIfAny(Row::exactLocation);
    }

    /** Creating an ID trims outer blanks, so they are never stored. */
    public static PartnerLocationId exactLocation(String text) {
        PartnerLocationId location = PartnerLocationId.of(text);
        if (!location.value().equals(text)) {
            throw new IllegalArgumentException("a Partner ID is stored without outer blanks");
        }
        return location;
    }

    private <T> T made(String text, Function<String, T> of) {
        return checked(() -> of.apply(text));
    }

    /** Converts what was read; a value that its type refuses cannot have been stored by this library. */
    public <T> T checked(Supplier<T> value) {
        return checked(value, () -> 0);
    }

    /** Makes a value of several columns; if it is refused, the supplier says which column to name, counted back from the last. */
    public <T> T checked(Supplier<T> value, IntSupplier back) {
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
        return Failures.content(named(column) + " of a stored row " + reason, cause);
    }

    private String named(int column) {
        try {
            return "column " + results.getMetaData().getColumnLabel(column);
        } catch (SQLException e) {
            return "column " + column;
        }
    }
}
