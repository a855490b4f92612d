package io.channelpartners.tools.accessreport.fleet;

import java.util.Comparator;

/** Orders texts code point by code point; {@link String#compareTo} differs where a text leaves the basic plane. */
enum CodePointOrder implements Comparator<String> {
    CODE_POINT_ORDER;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length()) {
            int left = a.codePointAt(i);
            int right = b.codePointAt(i);
            if (left != right) {
                return Integer.compare(left, right);
            }
            i += Character.charCount(left);
        }
        return Integer.compare(a.length(), b.length());
    }
}
