package io.channelpartners.summary;

import io.channelpartners.partner.PartnerLocationId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a summary as bytes: a version; the number of locations that kinds name; each location, ascending, by the length of its UTF-8
 * text and that text; the number of kinds; each kind, ascending, by its number less that of the kind before, and how many devices have
 * it. Numbers take 7 bits a byte, the lowest first, with the highest bit set where more follow.
 */
final class SummaryWriter {

    static final int VERSION = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private SummaryWriter() {}

    static byte[] written(KindTable table) {
        return new SummaryWriter().write(table);
    }

    private byte[] write(KindTable table) {
        bytes.write(VERSION);
        number(table.holders().size());
        for (PartnerLocationId location : table.holders()) {
            byte[] text = location.value().getBytes(StandardCharsets.UTF_8);
            number(text.length);
            bytes.writeBytes(text);
        }
        number(table.size());
        long last = 0;
        for (int at = 0; at < table.size(); at++) {
            long number = table.number(at);
            number(number - last);
            number(table.devices(at));
            last = number;
        }
        return bytes.toByteArray();
    }

    private void number(long value) {
        long rest = value;
        for (; rest > 0x7F; rest >>>= 7) {
            bytes.write((int) (rest & 0x7F) | 0x80);
        }
        bytes.write((int) rest);
    }
}
