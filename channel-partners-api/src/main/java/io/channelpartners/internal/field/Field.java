package io.channelpartners.internal.field;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One field of a value, as a text: what it is called, and how it is taken from the value and put into a builder.
 *
 * @param name in lower case with underscores, as a column is called
 * @param kind what texts it takes
 * @param isRequired whether each value has one
 * @param recurs whether many values have the same text, so that who reads them keeps it once
 * @param constants the texts that it takes if it is a constant, else none
 * @param reading takes the text from a value; empty only if it is not required
 * @param writing puts a text into a builder; what is no constant is refused with an {@code IllegalArgumentException}
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

    /** What texts a field takes (CP-02). */
    public enum Kind {
        /** 1 to 255 code points, not all blank. */
        NAME,
        /** Any length, not all blank. */
        LINE,
        /** Any length, also blank or empty. */
        FREE_TEXT,
        /** The name of one of a few constants. */
        CONSTANT
    }

    /** Describes a field that each value has. */
    static <V, B> Field<V, B> required(
            String name, Kind kind, Function<V, String> reading, BiConsumer<B, String> writing) {
        return new Field<>(name, kind, true, false, List.of(), reading.andThen(Optional::of), writing);
    }

    /** Describes a field that each value has, and many the same. */
    static <V, B> Field<V, B> recurring(
            String name, Kind kind, Function<V, String> reading, BiConsumer<B, String> writing) {
        return new Field<>(name, kind, true, true, List.of(), reading.andThen(Optional::of), writing);
    }

    /** Describes a field that a value may lack. */
    static <V, B> Field<V, B> optional(
            String name, Kind kind, Function<V, Optional<String>> reading, BiConsumer<B, String> writing) {
        return new Field<>(name, kind, false, false, List.of(), reading, writing);
    }

    /** Describes a field that is one of some constants. */
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

    /** Gets the text that a value has, or empty if it lacks the field. */
    public Optional<String> of(V value) {
        return reading.apply(value);
    }

    /** Puts a text into a builder. */
    public void put(B builder, String text) {
        writing.accept(builder, text);
    }
}
