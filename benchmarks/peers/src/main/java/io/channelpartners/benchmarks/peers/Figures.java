package io.channelpartners.benchmarks.peers;

import java.util.Locale;

/** Writes figures for a person to read. */
final class Figures {

    private Figures() {}

    /** Writes nanoseconds with three digits, in the unit in which the number is below a thousand. */
    static String time(double nanoseconds) {
        if (nanoseconds < 1e3) {
            return digits(nanoseconds) + " ns";
        }
        if (nanoseconds < 1e6) {
            return digits(nanoseconds / 1e3) + " µs";
        }
        return nanoseconds < 1e9 ? digits(nanoseconds / 1e6) + " ms" : digits(nanoseconds / 1e9) + " s";
    }

    /** Writes a time with its error in percent; a question mark if the error is unknown. */
    static String timeAndError(double nanoseconds, double error) {
        if (Double.isNaN(error)) {
            return time(nanoseconds) + " ± ?";
        }
        return time(nanoseconds) + " ± " + digits(100 * error / nanoseconds) + " %";
    }

    /** Writes a number of bytes. */
    static String bytes(double bytes) {
        return String.format(Locale.ROOT, "%,.0f", bytes);
    }

    /** Writes a ratio. */
    static String ratio(double times) {
        return digits(times) + " x";
    }

    private static String digits(double number) {
        int decimals = number < 9.995 ? 2 : number < 99.95 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
