package io.channelpartners.internal.code;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The codes of an enum: the names of its constants in lower snake case. Other systems store them, so {@code docs/codes.txt} lists each
 * one, and a test fails if a constant is renamed.
 *
 * @param <E> the enum
 */
public final class Codes<E extends Enum<E>> {

    private final Map<E, String> codes;
    private final Map<String, E> constants = new HashMap<>();

    /** Creates the codes of all constants of an enum, at least one. */
    public Codes(E[] all) {
        codes = new EnumMap<>(all[0].getDeclaringClass());
        for (E constant : List.of(all)) {
            String code = constant.name().toLowerCase(Locale.ROOT);
            codes.put(constant, code);
            constants.put(code, constant);
        }
    }

    /** Gets the code of a constant. */
    public String of(E constant) {
        return Objects.requireNonNull(codes.get(constant));
    }

    /** Finds the constant with exactly that code. */
    public Optional<E> find(String code) {
        return Optional.ofNullable(constants.get(code));
    }
}
