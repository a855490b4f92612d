package io.channelpartners.stress.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.Rule;
import java.util.List;

/** Any text is accepted in its one form or refused in one safe sentence, as the rule book says. */
class TextsFuzzTest {

    private static final List<TextKind<?>> KINDS = TextKinds.all();

    @FuzzTest
    @Rule({"CP-01", "CP-02"})
    void any_text_is_taken_in_one_form_or_refused_in_one_sentence(byte[] input) {
        String text = Escaped.text(input);
        KINDS.forEach(kind -> check(kind, text));
    }

    private static <T> void check(TextKind<T> kind, String text) {
        T value;
        try {
            value = kind.of().apply(text);
        } catch (TextRefused refused) {
            assertFalse(kind.isAccepted().test(text), () -> kind + " was refused: " + refused.getMessage());
            SafeSentence.check(refused, List.of("CP-01", "CP-02"));
            return;
        }
        assertTrue(kind.isAccepted().test(text), () -> kind + " was taken");
        checkValue(kind, value, text);
    }

    private static <T> void checkValue(TextKind<T> kind, T value, String text) {
        String kept = kind.text().apply(value);
        assertEquals(kind.canonical().apply(text), kept, () -> "form of " + kind);
        T again = kind.of().apply(kept);
        assertEquals(value, again, () -> kind + " made of its own text");
        assertEquals(value.hashCode(), again.hashCode(), () -> "hash code of " + kind);
        assertEquals(kept, kind.text().apply(again), () -> "form of the form of " + kind);
        assertFalse(value.toString().isEmpty(), () -> "toString() of " + kind);
    }
}
