package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The password of a database is not printed, whatever is wrong with its URL. */
class PasswordTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:1/none?user=ann&password=s3cret&sslpassword=s3cret",
                "jdbc:postgresql://ann:s3cret@127.0.0.1:1/none",
                "jdbc:postgresql://127.0.0.1:no-port/none?password=s3cret",
                "jdbc:postgresql://127.0.0.1:1/none?password=s3cret&loginTimeout=soon",
                "jdbc:none://127.0.0.1/none?password=s3cret"
            })
    void is_not_printed(String url) {
        RunResult result = RunResult.in(folder, "--stored", "--jdbc=" + url);

        assertFalse((result.out() + result.err()).contains("s3cret"), result::err);
        assertEquals(url.startsWith("jdbc:postgresql:") ? 1 : 2, result.status(), result::err);
    }
}
