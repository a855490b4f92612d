package io.channelpartners.jdbc.sql;

import java.util.List;
import java.util.stream.Stream;

/** A migration file: commands that end in a semicolon at the end of a line, and comments on lines of their own. */
public final class SqlScript {

    private SqlScript() {}

    public static List<String> commands(String text) {
        String withoutComments = text.replaceAll("(?m)^\\s*--.*$", "");
        return Stream.of(withoutComments.split(";\\s*(\\R|$)", -1))
                .map(String::strip)
                .filter(command -> !command.isEmpty())
                .toList();
    }
}
