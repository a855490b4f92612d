package io.channelpartners.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.testkit.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The whole policy is committed as text, so that a change of it is a difference that a domain reader sees. */
class DecisionTableTest {

    private static final String ACCEPT = "channelpartners.acceptDecisions";

    @Test
    @Rule({"CP-50", "CP-51", "CP-52", "CP-53", "CP-54"})
    void docs_decision_table_says_what_the_policy_decides() throws IOException {
        Path file = root().resolve("docs/decision-table.txt");
        String table = DecisionTable.text();
        if (Boolean.getBoolean(ACCEPT)) {
            Files.writeString(file, table);
        }
        assertEquals(
                Files.exists(file) ? Files.readString(file) : "",
                table,
                () -> "the decisions are not those of " + file + "; if that is meant, run the build with -D" + ACCEPT
                        + "=true, which rewrites the file, and read the difference");
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("docs/domain.md"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder above the working directory holds docs/domain.md");
    }
}
