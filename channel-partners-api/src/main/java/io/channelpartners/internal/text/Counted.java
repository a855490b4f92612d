package io.channelpartners.internal.text;

/** How sentences count: one device, two devices. */
public final class Counted {

    private Counted() {}

    /** Obtains a number with its noun, whose plural ends with an s. */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
