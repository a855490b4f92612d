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

    /** Creates the fields, with a supplier of valid builders for {@link #check}, and the way to build a value from one. */
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

    /** Gets the texts in the fields of a part, except constants. */
    public Stream<String> texts(V value) {
        return all.stream()
                .filter(field -> field.kind() != Field.Kind.CONSTANT)
                .flatMap(field -> field.of(value).stream());
    }

    /** Checks one text by building a part that is otherwise valid; throws what the part throws if it refuses the text. */
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
