package io.channelpartners.user;

/** How personal texts appear in messages and logs: the first code point, then three stars. */
final class Masked {

    private Masked() {}

    static String of(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1)) + "***";
    }
}
