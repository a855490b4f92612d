package io.channelpartners.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.channelpartners.spi.StoreException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A store that fails says why, and whether it is worth trying again. */
class StoreExceptionTest {

    @Test
    void may_be_retried_if_it_passes_by_itself() {
        Set<Kind> passing = Arrays.stream(Kind.values())
                .filter(kind -> new StoreException(kind, "it failed", null, false).mayRetry())
                .collect(Collectors.toSet());

        assertEquals(EnumSet.of(Kind.UNAVAILABLE, Kind.TIMEOUT, Kind.CONFLICT, Kind.OVERLOADED), passing);
    }

    @ParameterizedTest
    @EnumSource
    void says_the_same_after_it_crossed_a_process_boundary(Kind kind) throws Exception {
        for (boolean outcomeOpen : new boolean[] {false, true}) {
            StoreException thrown = new StoreException(kind, "it failed", new IOException("because"), outcomeOpen);

            StoreException copy = assertInstanceOf(StoreException.class, copied(thrown));

            assertEquals(kind, copy.kind());
            assertEquals(outcomeOpen, copy.isOutcomeOpen());
            assertEquals("it failed", copy.getMessage());
            assertEquals("java.io.IOException: because", String.valueOf(copy.getCause()));
        }
    }

    @SuppressWarnings("BanSerializableRead") // bytes of this very test
    private static Object copied(Throwable thrown) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
