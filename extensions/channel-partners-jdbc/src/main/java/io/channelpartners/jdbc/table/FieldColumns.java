package io.channelpartners.jdbc.table;

import io.channelpartners.internal.field.Field;
import io.channelpartners.internal.field.Fields;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.problem.ChannelPartnersException;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a part of an environment: one for each field, with the field's name, and null where the part lacks it.
 *
 * @param fields the description of the part
 * @param <V> the part
 * @param <B> its builder
 */
record FieldColumns<V, B>(Fields<V, B> fields) {

    /** Names the columns in their order. */
    String names() {
        return fields.all().stream().map(Field::name).collect(Collectors.joining(", "));
    }

    /** An expression for all columns as one text, for {@link #ofJoined}; each is a name without a slash. */
    String joined() {
        return fields.all().stream().map(Field::name).collect(Collectors.joining(" || '/' || "));
    }

    /** Builds the part from the text of {@link #joined}, with a builder in which everything else is set. */
    V ofJoined(String text, B builder) {
        String[] texts = text.split("/", -1);
        if (texts.length != fields.all().size()) {
            throw new IllegalArgumentException("not one text for each of " + names());
        }
        for (int i = 0; i < texts.length; i++) {
            fields.all().get(i).put(builder, texts[i]);
        }
        return fields.build(builder);
    }

    void bind(Binder to, V part) throws SQLException {
        for (Field<V, B> field : fields.all()) {
            to.textIfAny(field.of(part));
        }
    }

    /** Reads the columns into a builder in which everything else is set, and builds the part. */
    V read(Row row, B builder) throws SQLException {
        @Nullable String[] texts = new String[fields.all().size()];
        for (int at = 0; at < texts.length; at++) {
            texts[at] = read(row, fields.all().get(at));
        }
        return row.checked(() -> built(builder, texts), () -> texts.length - 1 - refused(texts));
    }

    private static @Nullable String read(Row row, Field<?, ?> field) throws SQLException {
        if (field.recurs() || field.kind() == Field.Kind.CONSTANT) {
            return row.recurring();
        }
        return field.isRequired() ? row.text() : row.textIfAny().orElse(null);
    }

    private V built(B builder, @Nullable String[] texts) {
        for (int at = 0; at < texts.length; at++) {
            String text = texts[at];
            if (text != null) {
                fields.all().get(at).put(builder, text);
            }
        }
        return fields.build(builder);
    }

    /** Finds the first text that is refused on its own, so that the refusal names its column; else the last one. */
    private int refused(@Nullable String[] texts) {
        return IntStream.range(0, texts.length)
                .filter(at -> !isFine(at, texts[at]))
                .findFirst()
                .orElse(texts.length - 1);
    }

    private boolean isFine(int at, @Nullable String text) {
        if (text == null) {
            return true;
        }
        try {
            fields.check(fields.all().get(at), text);
            return true;
        } catch (ChannelPartnersException | IllegalArgumentException e) {
            return false;
        }
    }
}
