package io.channelpartners.internal.field;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The fields of a part, in their order. Immutable and thread-safe.
 *
 * @param <V> the part
 * @param <B> its builder
 */
public final class Fields<V, B> {

    private static final String FINE = "fine";

    private final Supplier<B> fine;
    private final Function<B, V> build;
    private final List<Field<V, B>> all;

    /** Takes a builder in which all is set that is no field, how a value is built of it, and the fields. */
    Fields(Supplier<B> fine, Function<B, V> build, List<Field<V, B>> all) {
        this.fine = fine;
        this.build = build;
        this.all = all;
    }

    /** Gets all fields. */
    public List<Field<V, B>> all() {
        return all;
    }

    /** Builds a part. */
    public V build(B builder) {
        return build.apply(builder);
    }

    /** Gets the texts that people wrote into the fields of a part: all but constants. */
    public Stream<String> texts(V value) {
        return all.stream()
                .filter(field -> field.kind() != Field.Kind.CONSTANT)
                .flatMap(field -> field.of(value).stream());
    }

    /** Checks one text alone, in a part of which all else is fine; throws what the part throws if it refuses the text. */
    public void check(Field<V, B> field, String text) {
        B builder = fine.get();
        for (Field<V, B> other : all) {
            if (other.isRequired()) {
                other.put(
                        builder,
                        other.constants().isEmpty() ? FINE : other.constants().get(0));
            }
        }
        field.put(builder, text);
        var unused = build.apply(builder);
    }
}
