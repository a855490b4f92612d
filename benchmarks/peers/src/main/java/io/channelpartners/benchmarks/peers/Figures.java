package io.channelpartners.benchmarks.peers;

import java.util.Locale;

/** Figures for people. */
final class Figures {

    private Figures() {}

    /** Writes nanoseconds in the unit in which they are a number below a thousand, with three digits. */
    static String time(double nanoseconds) {
        if (nanoseconds < 1e3) {
            return digits(nanoseconds) + " ns";
        }
        if (nanoseconds < 1e6) {
            return digits(nanoseconds / 1e3) + " µs";
        }
        return nanoseconds < 1e9 ? digits(nanoseconds / 1e6) + " ms" : digits(nanoseconds / 1e9) + " s";
    }

    /** Writes a time with its error in the same unit; a question mark where there is none. */
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

    /** Writes how many times something is something else. */
    static String ratio(double times) {
        return digits(times) + " x";
    }

    private static String digits(double number) {
        int decimals = number < 9.995 ? 2 : number < 99.95 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
