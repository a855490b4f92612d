package io.channelpartners.authzen;

import java.util.Locale;
import java.util.Optional;

/** Checks that a request declares its body as JSON in UTF-8. */
final class ContentType {

    private static final String JSON = "application/json";

    private ContentType() {}

    static boolean isJson(Optional<String> header) {
        return header.isPresent() && (header.get().equals(JSON) || isJson(header.get()));
    }

    /** Ignores letter case, and allows parameters; a charset must be UTF-8. */
    private static boolean isJson(String header) {
        String[] parts = header.toLowerCase(Locale.ROOT).split(";", -1);
        if (!parts[0].strip().equals(JSON)) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                return false;
            }
        }
        return true;
    }
}
