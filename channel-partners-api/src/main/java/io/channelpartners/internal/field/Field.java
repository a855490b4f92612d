package io.channelpartners.internal.field;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One field of a value, as a text: its name, how to read it from the value, and how to write it into a builder.
 *
 * @param name the name in lower case with underscores, like that of a column
 * @param kind the texts that it accepts
 * @param isRequired whether every value has it
 * @param recurs whether many values have the same text, so that a reader should keep it once
 * @param constants the texts that it accepts, if it is a constant; else none
 * @param reading reads the text from a value; empty only if it is not required
 * @param writing writes a text into a builder; refuses a text that is not one of the constants with an {@code
 *     IllegalArgumentException}
 * @param <V> the value
 * @param <B> its builder
 */
public record Field<V, B>(
        String name,
        Kind kind,
        boolean isRequired,
        boolean recurs,
        List<String> constants,
        Function<V, Optional<String>> reading,
        BiConsumer<B, String> writing) {

    /** The texts that a field accepts (CP-02). */
    public enum Kind {
        /** 1 to 255 code points, not blank. */
        NAME,
        /** Any length, not blank. */
        LINE,
        /** Any length, may be blank or empty. */
        FREE_TEXT,
        /** The name of one of a few constants. */
        CONSTANT
    }

    /** Describes a field that every value has. */
    static <V, B> Field<V, B> required(
            String name, Kind kind, Function<V, String> reading, BiConsumer<B, String> writing) {
        return new Field<>(name, kind, true, false, List.of(), reading.andThen(Optional::of), writing);
    }

    /** Describes a field that every value has, many with the same text. */
    static <V, B> Field<V, B> recurring(
            String name, Kind kind, Function<V, String> reading, BiConsumer<B, String> writing) {
        return new Field<>(name, kind, true, true, List.of(), reading.andThen(Optional::of), writing);
    }

    /** Describes a field that a value may lack. */
    static <V, B> Field<V, B> optional(
            String name, Kind kind, Function<V, Optional<String>> reading, BiConsumer<B, String> writing) {
        return new Field<>(name, kind, false, false, List.of(), reading, writing);
    }

    /** Describes a field whose text is the name of a constant. */
    static <V, B, E extends Enum<E>> Field<V, B> constant(
            String name, Class<E> type, Function<V, E> reading, BiConsumer<B, E> writing) {
        return new Field<>(
                name,
                Kind.CONSTANT,
                true,
                false,
                Stream.of(type.getEnumConstants()).map(Enum::name).toList(),
                value -> Optional.of(reading.apply(value).name()),
                (builder, text) -> writing.accept(builder, Enum.valueOf(type, text)));
    }

    /** Gets the text of the field, or empty if the value lacks it. */
    public Optional<String> of(V value) {
        return reading.apply(value);
    }

    /** Writes a text into a builder. */
    public void put(B builder, String text) {
        writing.accept(builder, text);
    }
}
