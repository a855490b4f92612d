package io.channelpartners.testkit.properties;

import io.channelpartners.internal.field.Field;
import io.channelpartners.internal.field.Fields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random texts for each field of a part, by the description of the part. */
final class RandomFields {

    private RandomFields() {}

    /**
     * Makes functions that set the fields of a builder and build the part; everything that is not a field must be set in the
     * builder.
     */
    static <V, B> Arbitrary<Function<B, V>> of(Fields<V, B> fields) {
        List<Arbitrary<Optional<String>>> texts =
                fields.all().stream().map(RandomFields::texts).toList();
        return Combinators.combine(texts).as(made -> builder -> built(fields, builder, made));
    }

    private static <V, B> V built(Fields<V, B> fields, B builder, List<Optional<String>> texts) {
        for (int at = 0; at < texts.size(); at++) {
            Field<V, B> field = fields.all().get(at);
            texts.get(at).ifPresent(text -> field.put(builder, text));
        }
        return fields.build(builder);
    }

    private static Arbitrary<Optional<String>> texts(Field<?, ?> field) {
        Arbitrary<String> texts = switch (field.kind()) {
            case NAME, LINE -> RandomTexts.names();
            case FREE_TEXT -> RandomTexts.parts(3);
            case CONSTANT -> Arbitraries.of(field.constants());
        };
        return field.isRequired() ? texts.map(Optional::of) : texts.optional();
    }
}
