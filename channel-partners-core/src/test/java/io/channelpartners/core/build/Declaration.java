package io.channelpartners.core.build;

/**
 * A method, field or type in code without comments and literals.
 *
 * @param header from its first annotation to the brace or semicolon that ends its signature
 * @param body what stands between its braces; empty without braces
 */
record Declaration(String header, String body) {

    /** The declaration whose header holds the position. */
    static Declaration around(String code, int position) {
        int start = headerStart(code, position);
        int end = headerEnd(code, position);
        boolean hasBody = end < code.length() && code.charAt(end) == '{';
        return new Declaration(code.substring(start, end), hasBody ? code.substring(end, bodyEnd(code, end)) : "");
    }

    private static int headerStart(String code, int position) {
        int parentheses = 0;
        for (int i = position - 1; i >= 0; i--) {
            char c = code.charAt(i);
            parentheses += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (parentheses == 0 && endsHeaderOrBody(c)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int headerEnd(String code, int position) {
        int parentheses = 0;
        for (int i = position; i < code.length(); i++) {
            char c = code.charAt(i);
            parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (parentheses == 0 && endsHeaderOrBody(c)) {
                return i;
            }
        }
        return code.length();
    }

    private static int bodyEnd(String code, int openingBrace) {
        int braces = 0;
        for (int i = openingBrace; i < code.length(); i++) {
            char c = code.charAt(i);
            braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (braces == 0) {
                return i;
            }
        }
        return code.length();
    }

    private static boolean endsHeaderOrBody(char c) {
        return c == '{' || c == '}' || c == ';';
    }
}
