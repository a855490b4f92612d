package io.channelpartners.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SipHashTest {

    private static final long KEY0 = 0x0706_0504_0302_0100L;
    private static final long KEY1 = 0x0F0E_0D0C_0B0A_0908L;

    /** The digests that its authors publish, of the messages 00, 00 01, ... of 0 to 15 bytes. */
    private static final List<String> PUBLISHED = List.of(
            "726fdb47dd0e0e31",
            "74f839c593dc67fd",
            "0d6c8009d9a94f5a",
            "85676696d7fb7e2d",
            "cf2794e0277187b7",
            "18765564cd99a68d",
            "cbc9466e58fee3ce",
            "ab0200f58b01d137",
            "93f5f5799a932462",
            "9e0082df0ba9e4b0",
            "7a5dbbc594ddb9f3",
            "f4b32f46226bada7",
            "751e8fbc860ee5fb",
            "14ea5627c0843d90",
            "f723ca908e7af2ee",
            "a129ca6149be45e5");

    @Test
    void gives_the_published_digests() {
        assertEquals(
                PUBLISHED,
                IntStream.range(0, PUBLISHED.size())
                        .mapToObj(SipHashTest::digest)
                        .toList());
    }

    private static String digest(int length) {
        SipHash hash = SipHash.ofMessage(KEY0, KEY1);
        ByteBuffer bytes = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        IntStream.range(0, length).forEach(at -> bytes.put(at, (byte) at));
        while (bytes.position() + Long.BYTES <= length) {
            hash.add(bytes.getLong());
        }
        return "%016x".formatted(hash.end(bytes.getLong() | ((long) length << 56)));
    }
}
