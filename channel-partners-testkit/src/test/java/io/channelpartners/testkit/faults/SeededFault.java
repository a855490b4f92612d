package io.channelpartners.testkit.faults;

import java.util.List;
import java.util.function.Supplier;

/**
 * One fault of an implementation.
 *
 * @param name what is wrong
 * @param made makes an implementation that has the fault
 * @param <S> the interface that is implemented
 */
public record SeededFault<S>(String name, Supplier<S> made) {

    public static final String NONE = "none";

    /** The fault that is called so; {@code NONE} is an implementation without one. */
    public static <S> SeededFault<S> named(String name, List<SeededFault<S>> faults, Supplier<S> without) {
        return name.equals(NONE)
                ? new SeededFault<>(NONE, without)
                : faults.stream()
                        .filter(fault -> fault.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("there is no fault " + name));
    }
}
