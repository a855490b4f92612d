package io.channelpartners.core.list;

import static io.channelpartners.core.fixture.RefusedCursors.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.list.Cursor;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.testkit.Rule;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** A cursor of a list over environments reveals nothing. */
@Rule({"CP-59", "CP-63"})
class CustomerCursorsTest {

    private static final Fingerprint LIST = Fingerprint.empty().withTextOf("customers", "ann");
    private static final EnvironmentId ACME = EnvironmentId.of("acme");

    private final SecureRandom random = new SecureRandom();
    private final CustomerCursors cursors = new CustomerCursors(key(1), List.of(), random);

    @Test
    void the_place_comes_back_whatever_its_id() {
        for (String id : List.of("a", "acme", "\u00E4\u6F22", "\uD83D\uDE00".repeat(64), "x".repeat(64))) {
            assertEquals(EnvironmentId.of(id), cursors.place(cursors.after(EnvironmentId.of(id), LIST), LIST));
        }
    }

    @Test
    void all_cursors_have_the_same_length() {
        Set<Integer> lengths = Stream.of("a", "acme", "\uD83D\uDE00".repeat(64))
                .map(id -> cursors.after(EnvironmentId.of(id), LIST).text().length())
                .collect(Collectors.toSet());

        assertEquals(1, lengths.size(), lengths::toString);
    }

    @Test
    void a_cursor_does_not_contain_the_id_and_no_two_are_alike() {
        Cursor cursor = cursors.after(EnvironmentId.of("hidden-environment"), LIST);
        String bytes = new String(Base64.getUrlDecoder().decode(cursor.text()), StandardCharsets.ISO_8859_1);

        assertEquals(-1, bytes.indexOf("hidden"));
        assertNotEquals(cursor, cursors.after(EnvironmentId.of("hidden-environment"), LIST));
    }

    @Test
    void every_altered_character_is_refused() {
        String text = cursors.after(ACME, LIST).text();
        for (int at = 0; at < text.length(); at++) {
            for (char other : new char[] {'A', 'B', '_', '=', ' '}) {
                if (other != text.charAt(at)) {
                    refuses(text.substring(0, at) + other + text.substring(at + 1));
                }
            }
            refuses(text.substring(0, at) + text.substring(at + 1));
        }
        refuses(text + "A");
        refuses(text + text);
    }

    @Test
    void a_forged_place_is_refused() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            byte[] bytes =
                    Base64.getUrlDecoder().decode(cursors.after(ACME, LIST).text());
            byte[] forged = new byte[bytes.length];
            random.nextBytes(forged);
            forged[0] = bytes[0];
            refuses(Base64.getUrlEncoder().withoutPadding().encodeToString(forged));
        }
    }

    @Test
    void a_cursor_of_another_list_is_foreign() {
        Cursor cursor = cursors.after(ACME, LIST);

        assertRefused(CursorRefused.Reason.FOREIGN, () -> cursors.place(cursor, Fingerprint.empty()));
    }

    @Test
    void a_former_key_reads_and_another_key_does_not() {
        Cursor cursor = cursors.after(ACME, LIST);

        assertEquals(ACME, new CustomerCursors(key(2), List.of(key(3), key(1)), random).place(cursor, LIST));
        assertEquals(ACME, new CustomerCursors(key(1), List.of(), random).place(cursor, LIST));
        CustomerCursors stranger = new CustomerCursors(key(2), List.of(key(3)), random);
        assertRefused(CursorRefused.Reason.ALTERED, () -> stranger.place(cursor, LIST));
    }

    private void refuses(String text) {
        assertRefused(CursorRefused.Reason.ALTERED, () -> cursors.place(Cursor.of(text), LIST), text);
    }

    private static SecretKey key(int number) {
        byte[] bytes = new byte[32];
        bytes[31] = (byte) number;
        return new SecretKeySpec(bytes, "AES");
    }
}
