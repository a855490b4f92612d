package io.channelpartners.jdbc.failure;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The exceptions of drivers and pools without what they may quote of the URL of a database: its parameters and whatever stands before
 * its host. Nobody can tell where a password in a text ends, so the rest of the text is left out.
 */
final class Redacted {

    private static final String OMITTED = "... (the rest is not shown: it may hold a password)";

    /** The scheme of a URL that names a user. */
    private static final Pattern USER_INFO = Pattern.compile("//(?=[^\\s@]*@)|\\bjdbc:\\w+:(?=.*@)", Pattern.DOTALL);

    /** A URL up to its parameters. */
    private static final Pattern PARAMETERS = Pattern.compile("\\bjdbc:[^?;&]*[?;&]");

    /** A name after which a secret follows. */
    private static final Pattern SECRET = Pattern.compile(
            "[\\w.-]*(?:pass|pwd|secret|token|credential|key)[\\w.-]*[\"']?\\s*[=:]", Pattern.CASE_INSENSITIVE);

    private static final List<Pattern> ALL = List.of(USER_INFO, PARAMETERS, SECRET);

    private Redacted() {}

    /** Obtains an exception that quotes no secret, nor does any behind it: the same one if that is so already. */
    public static Throwable of(Throwable thrown) {
        List<Throwable> all = Causes.of(thrown);
        if (all.stream().allMatch(Redacted::isHarmless)) {
            return thrown;
        }
        SQLException copy = copy(thrown);
        all.stream().skip(1).map(Redacted::copy).forEach(copy::addSuppressed);
        return copy;
    }

    /** Obtains a text up to what may hold a secret. */
    public static String text(String text) {
        int end = text.length();
        for (Pattern pattern : ALL) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                end = Math.min(end, found.end());
            }
        }
        return end == text.length() ? text : text.substring(0, end) + OMITTED;
    }

    private static boolean isHarmless(Throwable thrown) {
        String text = thrown.toString();
        return text(text).equals(text);
    }

    /** Copies what an exception says, where it was thrown, and what a caller may ask of an exception of a driver. */
    private static SQLException copy(Throwable thrown) {
        SQLException copy = thrown instanceof SQLException told
                ? new SQLException(text(thrown.toString()), told.getSQLState(), told.getErrorCode())
                : new SQLException(text(thrown.toString()));
        copy.setStackTrace(thrown.getStackTrace());
        return copy;
    }
}
