package io.channelpartners.user;

/** How a personal text appears in messages and logs: its first code point, then stars of a fixed number. */
final class Masked {

    private Masked() {}

    static String of(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1)) + "***";
    }
}
