package io.channelpartners.core.list;

import static io.channelpartners.core.fixture.RefusedCursors.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An altered cursor is refused. */
class CursorAlterationTest {

    private static final Map<String, DeviceList<AssignedDevice>> LISTS = new ConcurrentHashMap<>();

    private static final String BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final List<String> CHARACTERS = Stream.concat(
                    characters(BASE64URL), characters("+/=. %\n\t\u0000é\u0100漢\uD83D\uDE00\uD800"))
            .toList();
    private static final PartnerLocationId LOCATION = PartnerLocationId.of("L1");
    private static final DeviceList<AssignedDevice> LIST = notHeld("abc");

    /** Of 1, 2, 3, 4 and 256 bytes: the last character of a cursor has 0, 2 or 4 bits that mean nothing. */
    static Stream<String> ids() {
        return Stream.of("a", "ab", "abc", "\uD801\uDC00", "\uD801\uDC00".repeat(64));
    }

    @ParameterizedTest
    @Rule("CP-34")
    @MethodSource("ids")
    void refuses_every_other_character_at_every_position(String id) {
        String cursor = cursor(id);
        List<String> altered = new ArrayList<>();
        for (int at = 0; at < cursor.length(); at++) {
            for (String character : CHARACTERS) {
                altered.add(cursor.substring(0, at) + character + cursor.substring(at + 1));
            }
        }
        assertAllRefused(id, altered);
    }

    @ParameterizedTest
    @Rule("CP-34")
    @MethodSource("ids")
    void refuses_an_additional_character_at_every_position(String id) {
        String cursor = cursor(id);
        List<String> altered = new ArrayList<>();
        for (int at = 0; at <= cursor.length(); at++) {
            for (String character : CHARACTERS) {
                altered.add(cursor.substring(0, at) + character + cursor.substring(at));
            }
        }
        assertAllRefused(id, altered);
    }

    @ParameterizedTest
    @Rule("CP-34")
    @MethodSource("ids")
    void refuses_a_missing_character_at_every_position(String id) {
        String cursor = cursor(id);
        List<String> altered = new ArrayList<>();
        for (int at = 0; at < cursor.length(); at++) {
            altered.add(cursor.substring(0, at) + cursor.substring(at + 1));
        }
        assertAllRefused(id, altered);
    }

    @ParameterizedTest
    @Rule("CP-34")
    @MethodSource("ids")
    void refuses_swapped_neighbors(String id) {
        String cursor = cursor(id);
        List<String> altered = new ArrayList<>();
        for (int at = 0; at + 1 < cursor.length(); at++) {
            altered.add(cursor.substring(0, at) + cursor.charAt(at + 1) + cursor.charAt(at) + cursor.substring(at + 2));
        }
        assertAllRefused(id, altered);
    }

    @ParameterizedTest
    @Rule("CP-34")
    @MethodSource("ids")
    void refuses_every_other_part_and_every_frame_of_it(String id) {
        String cursor = cursor(id);
        List<String> altered = new ArrayList<>(List.of(cursor + "=", cursor + "==", cursor + cursor, " " + cursor));
        for (int at = 0; at < cursor.length(); at++) {
            altered.add(cursor.substring(0, at));
            altered.add(cursor.substring(at + 1));
        }
        assertAllRefused(id, altered);
    }

    @Property
    @Rule("CP-34")
    void refuses_any_other_text(@ForAll String text) {
        assertAllRefused(LIST, List.of(text));
    }

    @Property
    @Rule("CP-34")
    void refuses_any_other_bytes(@ForAll byte[] bytes) {
        assertAllRefused(LIST, List.of(text(bytes)));
    }

    @Test
    @Rule({"CP-34", "CP-59"})
    void refuses_a_checksum_that_anybody_can_compute_or_that_another_key_gives() {
        byte[] head = Arrays.copyOf(bytes(cursor("abc")), 17);
        byte[] id = "abc".getBytes(StandardCharsets.UTF_8);

        assertEquals(cursor("abc"), withChecksum(head, id));
        assertAllRefused(
                "abc",
                List.of(
                        with(CursorAlterationTest::crc, head, id),
                        with(CursorSeal.of(Cursors.key(2))::checksum, head, id)));
    }

    @Test
    @Rule("CP-34")
    void refuses_every_other_version_with_a_correct_checksum() {
        byte[] honest = bytes(cursor("abc"));
        List<String> forged = new ArrayList<>();
        for (int version = 0; version < 256; version++) {
            byte[] bytes = honest.clone();
            bytes[0] = (byte) version;
            forged.add(withChecksum(Arrays.copyOf(bytes, bytes.length - 4)));
        }
        assertAllRefused("abc", forged);
    }

    @Test
    @Rule("CP-34")
    void refuses_an_invalid_id_with_a_correct_checksum() {
        byte[] honest = bytes(cursor("abc"));
        byte[] head = Arrays.copyOf(honest, 17);
        assertAllRefused(
                "abc",
                List.of(
                        withChecksum(head),
                        withChecksum(head, (byte) 0xC3),
                        withChecksum(head, (byte) 0xC0, (byte) 0x80),
                        withChecksum(head, (byte) 0xED, (byte) 0xA0, (byte) 0x80),
                        withChecksum(head, "\u0000".getBytes(StandardCharsets.UTF_8)),
                        withChecksum(head, " ".getBytes(StandardCharsets.UTF_8)),
                        withChecksum(head, "x".repeat(65).getBytes(StandardCharsets.UTF_8)),
                        withChecksum(head, "x".repeat(100_000).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    @Rule("CP-34")
    void refuses_an_id_that_is_not_in_the_list_with_a_correct_checksum() {
        byte[] head = Arrays.copyOf(bytes(cursor("abc")), 17);
        assertAllRefused(
                "abc",
                List.of(
                        withChecksum(head, "unknown".getBytes(StandardCharsets.UTF_8)),
                        withChecksum(head, "held".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    @Rule("CP-34")
    void refuses_bytes_that_only_look_like_text_with_a_correct_checksum() {
        String replacement = "\uFFFD"; // what a decoder makes of bytes that are no text
        byte[] head = Arrays.copyOf(bytes(cursor(replacement)), 17);
        assertAllRefused(
                replacement,
                List.of(withChecksum(head, (byte) 0xFF), withChecksum(head, (byte) 0x80), withChecksum(head)));
    }

    @Test
    @Rule("CP-34")
    void is_the_place_after_any_device_of_the_list() {
        byte[] head = Arrays.copyOf(bytes(cursor("abc")), 17);
        Cursor forged = Cursor.of(withChecksum(head, "\uDBFF\uDFFD".getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of(), notHeld("abc").after(forged, 1).items());
    }

    @Test
    @Rule("CP-34")
    void names_the_altered_cursor_the_rule_and_the_remedy() {
        CursorRefused altered =
                assertRefused(CursorRefused.Reason.ALTERED, () -> notHeld("abc").after(Cursor.of("no \"cursor\""), 1));

        assertEquals(
                "cursor \"no \\\"cursor\\\"\" was altered, or written under an unknown key: start over at the first page (CP-34)",
                altered.getMessage());
    }

    private static void assertAllRefused(String id, List<String> texts) {
        assertAllRefused(notHeld(id), texts);
    }

    private static void assertAllRefused(DeviceList<AssignedDevice> list, List<String> texts) {
        String cursor = ListPages.afterTheFirst(list).text();
        for (String text : texts) {
            if (!text.equals(cursor)) {
                assertRefused(CursorRefused.Reason.ALTERED, () -> list.after(Cursor.of(text), 1), text);
            }
        }
    }

    private static String cursor(String id) {
        return ListPages.afterTheFirst(notHeld(id)).text();
    }

    /** One list for each ID: an environment that is set up again has other cursors. */
    private static DeviceList<AssignedDevice> notHeld(String id) {
        return LISTS.computeIfAbsent(id, CursorAlterationTest::listOf);
    }

    /** A list of the device with the given ID and another after it; a third device is not in the list. */
    private static DeviceList<AssignedDevice> listOf(String id) {
        CustomerEnvironment environment = AnEnvironment.called("acme-01")
                .withDevice("held")
                .resoldBy(LOCATION.value())
                .withDevice(id)
                .withDevice("\uDBFF\uDFFD")
                .environment();
        return TestLibrary.with(environment)
                .review(EnvironmentId.of("acme-01"))
                .assignedDevices(LOCATION, PaneView.NOT_ASSIGNED, DeviceFilter.none());
    }

    private static byte[] bytes(String cursor) {
        return Base64.getUrlDecoder().decode(cursor);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String withChecksum(byte[] head, byte... id) {
        return with(Cursors.SEAL::checksum, head, id);
    }

    private static String with(ToIntBiFunction<byte[], Integer> checksum, byte[] head, byte... id) {
        byte[] content =
                ByteBuffer.allocate(head.length + id.length).put(head).put(id).array();
        return text(ByteBuffer.allocate(content.length + 4)
                .put(content)
                .putInt(checksum.applyAsInt(content, content.length))
                .array());
    }

    private static int crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    private static Stream<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString);
    }
}
