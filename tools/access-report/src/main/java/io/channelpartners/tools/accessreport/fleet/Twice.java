package io.channelpartners.tools.accessreport.fleet;

/** The sentence for a row whose key an earlier row already has. */
final class Twice {

    private Twice() {}

    static String listed(String what, Place first) {
        return what + " is listed twice, first in line " + first.line() + ": keep one of the two rows";
    }
}
