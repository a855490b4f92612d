package io.channelpartners.internal.text;

/** Numbers with nouns in sentences: 1 device, 2 devices. */
public final class Counted {

    private Counted() {}

    /** Obtains a number with a noun whose plural ends in s. */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
