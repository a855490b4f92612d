package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.spi.StoreException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A failure that crosses a process boundary says what it said before, or does not cross it. */
class SerializedExceptionTest {

    @ParameterizedTest
    @EnumSource
    void keeps_whether_a_retry_may_help_and_whether_it_happened(Kind kind) throws Exception {
        for (boolean outcomeOpen : new boolean[] {false, true}) {
            assertCrosses(new JdbcStoreException(kind, "it failed", new IOException("because"), outcomeOpen));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_what_the_driver_threw(TestDatabase.Kind kind) throws Exception {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            JdbcEnvironmentStore store =
                    JdbcEnvironmentStore.builder().dataSource(database.source()).build();
            TestDatabase.execute(database.source(), "ALTER TABLE cp_environment RENAME TO was");

            assertCrosses(assertThrows(JdbcStoreException.class, () -> store.stamp(EnvironmentId.of("acme"))));
        }
    }

    @Test
    void is_not_serialized_without_its_cause() {
        RuntimeException carrying = new Carrying(new Object());
        JdbcStoreException thrown = new JdbcStoreException(Kind.OTHER, "it failed", carrying, false);

        assertThrows(NotSerializableException.class, () -> serialized(thrown));
    }

    private static void assertCrosses(JdbcStoreException thrown) throws Exception {
        JdbcStoreException copy = assertInstanceOf(JdbcStoreException.class, deserialized(serialized(thrown)));

        assertEquals(thrown.kind(), copy.kind());
        assertEquals(thrown.mayRetry(), copy.mayRetry());
        assertEquals(thrown.isOutcomeOpen(), copy.isOutcomeOpen());
        assertEquals(thrown.getMessage(), copy.getMessage());
        assertEquals(String.valueOf(thrown.getCause()), String.valueOf(copy.getCause()));
    }

    private static byte[] serialized(Throwable thrown) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("BanSerializableRead") // bytes of this very test
    private static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    /** What a driver may throw: with a value that has no serial form. */
    @SuppressWarnings("serial") // this is what the test is about
    private static final class Carrying extends RuntimeException {
        private final Object value;

        Carrying(Object value) {
            this.value = value;
        }

        @Override
        public String getMessage() {
            return "carrying " + value;
        }
    }
}
