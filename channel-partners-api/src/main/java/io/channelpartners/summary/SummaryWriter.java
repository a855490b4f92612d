package io.channelpartners.summary;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a summary as bytes: a version; the number of locations that kinds name; each location, ascending, by the length of its UTF-8
 * text and that text; the number of kinds; each kind, ascending, by its number less that of the kind before, and how many devices have
 * it. Numbers take 7 bits a byte, the lowest first, with the highest bit set where more follow.
 */
final class SummaryWriter {

    static final int VERSION = 1;

    /** The number of kinds with the same two holders. */
    static final int KINDS_OF_HOLDERS = OptInBasis.values().length * Answer.values().length;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<PartnerLocationId, Integer> places = new HashMap<>(); // from 1; 0 stands for none
    private long last;

    private SummaryWriter() {}

    static byte[] written(DeviceSummary summary) {
        return new SummaryWriter().write(summary);
    }

    private byte[] write(DeviceSummary summary) {
        Set<PartnerLocationId> named = new HashSet<>(); // sorted once, since many kinds name a location
        summary.forEach((kind, devices) -> {
            kind.reseller().ifPresent(named::add);
            kind.servicePartner().ifPresent(named::add);
        });
        bytes.write(VERSION);
        number(named.size());
        named.stream().sorted().forEach(this::location);
        number(summary.kinds());
        summary.forEach(this::kind);
        return bytes.toByteArray();
    }

    private void location(PartnerLocationId location) {
        places.put(location, places.size() + 1);
        byte[] text = location.value().getBytes(StandardCharsets.UTF_8);
        number(text.length);
        bytes.writeBytes(text);
    }

    private void kind(DeviceKind kind, int devices) {
        long holders = place(kind.individual(PartnerRole.RESELLER)) * (places.size() + 1L)
                + place(kind.individual(PartnerRole.SERVICE_PARTNER));
        int ofHolders =
                kind.optIn().ordinal() * Answer.values().length + kind.covered().ordinal();
        long number = holders * KINDS_OF_HOLDERS + ofHolders;
        number(number - last);
        number(devices);
        last = number;
    }

    private int place(Optional<PartnerLocationId> location) {
        return location.map(places::get).orElse(0);
    }

    private void number(long value) {
        long rest = value;
        for (; rest > 0x7F; rest >>>= 7) {
            bytes.write((int) (rest & 0x7F) | 0x80);
        }
        bytes.write((int) rest);
    }
}
