package io.channelpartners.jdbc.table;

import io.channelpartners.internal.field.Field;
import io.channelpartners.internal.field.Fields;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.problem.ChannelPartnersException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** An expression for all columns as one text, for {@link #ofJoined}; each is a constant, which has no blank. */
    String joined() {
        return fields.all().stream().map(Field::name).collect(Collectors.joining(" || ' ' || "));
    }

    /** Builds the part from the text of {@link #joined}, with a builder in which everything else is set. */
    V ofJoined(String text, B builder) {
        String[] texts = text.split(" ", -1);
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
        List<Optional<String>> texts = new ArrayList<>();
        for (Field<V, B> field : fields.all()) {
            Optional<String> text = read(row, field);
            text.ifPresent(given -> row.checked(() -> {
                field.put(builder, given);
                return builder;
            }));
            texts.add(text);
        }
        return row.checked(() -> fields.build(builder), () -> texts.size() - 1 - refused(texts));
    }

    private Optional<String> read(Row row, Field<V, B> field) throws SQLException {
        if (field.recurs() || field.kind() == Field.Kind.CONSTANT) {
            return Optional.of(row.recurring());
        }
        return field.isRequired() ? Optional.of(row.text()) : row.textIfAny();
    }

    /** Finds the first text that is refused on its own, so that the refusal names its column; else the last one. */
    private int refused(List<Optional<String>> texts) {
        return IntStream.range(0, texts.size())
                .filter(at -> texts.get(at).filter(text -> !isFine(at, text)).isPresent())
                .findFirst()
                .orElse(texts.size() - 1);
    }

    private boolean isFine(int at, String text) {
        try {
            fields.check(fields.all().get(at), text);
            return true;
        } catch (ChannelPartnersException | IllegalArgumentException e) {
            return false;
        }
    }
}
