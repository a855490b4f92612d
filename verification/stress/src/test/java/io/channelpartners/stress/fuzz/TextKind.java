package io.channelpartners.stress.fuzz;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A kind of text that the API takes.
 *
 * @param label what it is
 * @param isAccepted whether the rule book accepts a text
 * @param canonical what becomes of an accepted text
 * @param of makes the value of a text
 * @param text gets the text of a value
 * @param <T> the type of the value
 */
record TextKind<T>(
        String label,
        Predicate<String> isAccepted,
        UnaryOperator<String> canonical,
        Function<String, T> of,
        Function<T, String> text) {

    /** Of a text of limited length that is kept as it is. */
    static <T> TextKind<T> bounded(String label, int most, Function<String, T> of, Function<T, String> text) {
        return line(label, of, text).and(given -> RuleBookTexts.length(given) <= most);
    }

    /** Of a text of any length that is kept as it is. */
    static <T> TextKind<T> line(String label, Function<String, T> of, Function<T, String> text) {
        return free(label, of, text).and(given -> !RuleBookTexts.isAllBlank(given));
    }

    /** Of a text that may be blank. */
    static <T> TextKind<T> free(String label, Function<String, T> of, Function<T, String> text) {
        return new TextKind<>(label, RuleBookTexts::isPrintable, UnaryOperator.identity(), of, text);
    }

    /** With a further condition. */
    TextKind<T> and(Predicate<String> further) {
        return new TextKind<>(label, isAccepted.and(further), canonical, of, text);
    }

    /** With another canonical form. */
    TextKind<T> becoming(UnaryOperator<String> form) {
        return new TextKind<>(label, isAccepted, form, of, text);
    }

    /** Accepted if its canonical form is. */
    TextKind<T> acceptedIfItsFormIs() {
        return new TextKind<>(label, given -> isAccepted.test(canonical.apply(given)), canonical, of, text);
    }

    @Override
    public String toString() {
        return label;
    }
}
