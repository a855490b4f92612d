package io.channelpartners.core.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.problem.CheckUnavailable;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.EnvironmentExists;
import io.channelpartners.problem.EnvironmentNotFound;
import io.channelpartners.problem.PartnerNotRecognized;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.SpiBroken;
import io.channelpartners.problem.StaleRevision;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.problem.TooManyConflicts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An exception that crosses a process boundary says what it said before, or does not cross it. */
class SerializedExceptionsTest {

    private static final Problem PROBLEM = ProblemCode.PARTNER_ALREADY_LISTED.problem("CP-06", "\"1\"");
    private static final Problem ANOTHER =
            new Problem("unknown_device", "CP-27", "device \"\u00c4\"", "is unknown", "register it");

    static Stream<ChannelPartnersException> exceptions() {
        return Stream.of(
                new CheckUnavailable(PROBLEM),
                new CursorRefused(CursorRefused.Reason.ALTERED, PROBLEM),
                new CursorRefused(CursorRefused.Reason.FOREIGN, PROBLEM),
                new CursorRefused(CursorRefused.Reason.STALE, PROBLEM),
                new EditRefused(List.of(PROBLEM, ANOTHER)),
                new EnvironmentExists(PROBLEM),
                new EnvironmentNotFound(PROBLEM),
                new PartnerNotRecognized(PROBLEM),
                new SpiBroken(PROBLEM),
                new StaleRevision(PROBLEM),
                new TextRefused(PROBLEM),
                new TooManyConflicts(PROBLEM));
    }

    @Test
    void are_all_covered_here() {
        assertEquals(
                Modules.apiAndCore().stream()
                        .filter(type -> type.isAssignableTo(ChannelPartnersException.class)
                                && !type.isEquivalentTo(ChannelPartnersException.class))
                        .map(type -> type.getName())
                        .collect(Collectors.toSet()),
                exceptions().map(thrown -> thrown.getClass().getName()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void keep_their_problems_message_and_cause(ChannelPartnersException thrown) throws Exception {
        thrown.initCause(new IllegalStateException("because"));

        ChannelPartnersException copy =
                assertInstanceOf(ChannelPartnersException.class, deserialized(serialized(thrown)));

        assertSame(thrown.getClass(), copy.getClass());
        assertEquals(thrown.problems(), copy.problems());
        assertEquals(thrown.getMessage(), copy.getMessage());
        assertEquals("java.lang.IllegalStateException: because", String.valueOf(copy.getCause()));
        assertThrows(UnsupportedOperationException.class, () -> copy.problems().clear());
    }

    @Test
    void are_not_serialized_without_what_they_carry() {
        Carrying thrown = new Carrying(new Object());

        assertThrows(NotSerializableException.class, () -> serialized(thrown));
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

    /** An exception of an embedder, with a value that has no serial form. */
    @SuppressWarnings("serial") // this is what the test is about
    private static final class Carrying extends ChannelPartnersException {
        private final Object value;

        Carrying(Object value) {
            super("carrying", Kind.BROKEN, List.of(PROBLEM));
            this.value = value;
        }

        @Override
        public String getMessage() {
            return "carrying " + value;
        }
    }
}
