package io.channelpartners.summary;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.ChannelPartnersException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link SummaryWriter} writes; refuses all other bytes. */
final class SummaryReader {

    private final byte[] bytes;
    private int at;

    private SummaryReader(byte[] bytes) {
        this.bytes = bytes;
    }

    static KindTable read(byte[] bytes) {
        return new SummaryReader(bytes).read();
    }

    private KindTable read() {
        require(next() == SummaryWriter.VERSION, "the version");
        PartnerLocationId[] holders = holders();
        long[] numbers = new long[size()];
        int[] devices = new int[numbers.length];
        long number = 0;
        long all = 0;
        for (int at = 0; at < numbers.length; at++) {
            long step = number();
            require(step > 0 || at == 0, "the order of kinds");
            number += step;
            numbers[at] = number;
            devices[at] = count();
            all += devices[at];
        }
        require(at == bytes.length, "the end");
        require(all <= Integer.MAX_VALUE, "the number of all devices");
        KindTable table = new KindTable(holders, numbers, devices);
        requirePlaces(table, holders.length);
        return table;
    }

    private PartnerLocationId[] holders() {
        PartnerLocationId[] holders = new PartnerLocationId[size()];
        for (int place = 0; place < holders.length; place++) {
            holders[place] = location();
            require(place == 0 || holders[place - 1].compareTo(holders[place]) < 0, "the order of locations");
        }
        return holders;
    }

    /** Requires that each kind names places that there are, and each place is named. */
    private static void requirePlaces(KindTable table, int places) {
        boolean[] named = new boolean[places + 1];
        named[0] = true;
        for (int at = 0; at < table.size(); at++) {
            require(table.isKind(at), "the number of a kind");
            named[table.reseller(at)] = true;
            named[table.servicePartner(at)] = true;
        }
        for (boolean place : named) {
            require(place, "a location that no kind names");
        }
    }

    private PartnerLocationId location() {
        int length = size();
        boolean ascii = true;
        for (int place = at; place < at + length; place++) {
            ascii &= bytes[place] >= 0;
        }
        String text = new String(bytes, at, length, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        require(ascii || isWritten(text, length), "the text of a location");
        at += length;
        PartnerLocationId location = parsed(text);
        require(location.value().equals(text), "the blanks of a location");
        return location;
    }

    private boolean isWritten(String text, int length) {
        byte[] again = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(again, 0, again.length, bytes, at, at + length);
    }

    private static PartnerLocationId parsed(String text) {
        try {
            return PartnerLocationId.of(text);
        } catch (ChannelPartnersException e) {
            throw new IllegalArgumentException("a location of a summary: " + e.getMessage(), e);
        }
    }

    private int count() {
        long count = number();
        require(count > 0 && count <= Integer.MAX_VALUE, "a number of devices");
        return (int) count;
    }

    /** Reads a number of things that take at least a byte each. */
    private int size() {
        long size = number();
        require(size <= bytes.length - at, "a size");
        return (int) size;
    }

    private long number() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
            int part = next();
            value |= (part & 0x7FL) << shift;
            if (part < 0x80) {
                require(part > 0 || shift == 0, "the length of a number");
                return value;
            }
        }
        throw unreadable("the size of a number");
    }

    private int next() {
        require(at < bytes.length, "the end");
        return bytes[at++] & 0xFF;
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw unreadable(what);
        }
    }

    private static IllegalArgumentException unreadable(String what) {
        return new IllegalArgumentException("not the bytes of a summary of devices: " + what + " is wrong");
    }
}
