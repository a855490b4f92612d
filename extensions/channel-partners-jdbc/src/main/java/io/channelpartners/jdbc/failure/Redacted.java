package io.channelpartners.jdbc.failure;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes from the exceptions of drivers and pools what they may quote of a database URL: its parameters, and whatever precedes its
 * host. Since nobody can tell where a password in a text ends, the rest of the text is left out.
 */
final class Redacted {

    private static final String OMITTED = "... (the rest is not shown: it may contain a password)";

    /** The scheme of a URL that names a user. */
    private static final Pattern USER_INFO = Pattern.compile("//(?=[^\\s@]*@)|\\bjdbc:\\w+:(?=.*@)", Pattern.DOTALL);

    /** A URL up to its parameters. */
    private static final Pattern PARAMETERS = Pattern.compile("\\bjdbc:[^?;&]*[?;&]");

    /** A name after which a secret follows. */
    private static final Pattern SECRET = Pattern.compile(
            "[\\w.-]*(?:pass|pwd|secret|token|credential|key)[\\w.-]*[\"']?\\s*[=:]", Pattern.CASE_INSENSITIVE);

    private static final List<Pattern> ALL = List.of(USER_INFO, PARAMETERS, SECRET);

    private Redacted() {}

    /** Obtains an exception that quotes no secret, and whose causes quote none; the same one if that is so already. */
    public static Throwable of(Throwable thrown) {
        List<Throwable> all = Causes.of(thrown);
        if (all.stream().allMatch(Redacted::isHarmless)) {
            return thrown;
        }
        SQLException copy = copy(thrown);
        all.stream().skip(1).map(Redacted::copy).forEach(copy::addSuppressed);
        return copy;
    }

    /** Cuts a text off before anything that may be a secret. */
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

    /** Copies the message, the stack trace, and the codes that a caller may read from a driver's exception. */
    private static SQLException copy(Throwable thrown) {
        SQLException copy = thrown instanceof SQLException told
                ? new SQLException(text(thrown.toString()), told.getSQLState(), told.getErrorCode())
                : new SQLException(text(thrown.toString()));
        copy.setStackTrace(thrown.getStackTrace());
        return copy;
    }
}
