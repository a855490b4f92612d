package io.channelpartners.summary;

import io.channelpartners.internal.rows.Rows;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.ChannelPartnersException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what {@link SummaryWriter} writes; refuses all other bytes. */
final class SummaryReader {

    private static final OptInBasis[] OPT_INS = OptInBasis.values();
    private static final Answer[] ANSWERS = Answer.values();

    private final byte[] bytes;
    private int at;

    private SummaryReader(byte[] bytes) {
        this.bytes = bytes;
    }

    static Rows<DeviceKind, Integer> read(byte[] bytes) {
        return new SummaryReader(bytes).read();
    }

    private Rows<DeviceKind, Integer> read() {
        require(next() == SummaryWriter.VERSION, "the version");
        List<Optional<PartnerLocationId>> locations = locations();
        BitSet unnamed = new BitSet();
        unnamed.set(1, locations.size());
        SortedMap<DeviceKind, Integer> counts = new TreeMap<>();
        long number = 0;
        for (int rest = size(); rest > 0; rest--) {
            long step = number();
            require(step > 0 || counts.isEmpty(), "the order of kinds");
            number += step;
            counts.put(kind(number, locations, unnamed), count());
        }
        require(unnamed.isEmpty(), "a location that no kind names");
        require(at == bytes.length, "the end");
        return Rows.of(counts);
    }

    /** Reads the locations by place; none is at the first. */
    private List<Optional<PartnerLocationId>> locations() {
        List<Optional<PartnerLocationId>> locations = new ArrayList<>();
        locations.add(Optional.empty());
        for (int rest = size(); rest > 0; rest--) {
            PartnerLocationId location = location();
            Optional<PartnerLocationId> last = locations.get(locations.size() - 1);
            require(last.isEmpty() || last.get().compareTo(location) < 0, "the order of locations");
            locations.add(Optional.of(location));
        }
        return locations;
    }

    private PartnerLocationId location() {
        int length = size();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        byte[] again = text.getBytes(StandardCharsets.UTF_8);
        require(Arrays.equals(again, 0, again.length, bytes, at, at + length), "the text of a location");
        at += length;
        PartnerLocationId location = parsed(text);
        require(location.value().equals(text), "the blanks of a location");
        return location;
    }

    private static PartnerLocationId parsed(String text) {
        try {
            return PartnerLocationId.of(text);
        } catch (ChannelPartnersException e) {
            throw new IllegalArgumentException("a location of a summary: " + e.getMessage(), e);
        }
    }

    private static DeviceKind kind(long number, List<Optional<PartnerLocationId>> locations, BitSet unnamed) {
        long holders = number / SummaryWriter.KINDS_OF_HOLDERS;
        int ofHolders = (int) (number % SummaryWriter.KINDS_OF_HOLDERS);
        long reseller = holders / locations.size();
        require(number >= 0 && reseller < locations.size(), "the number of a kind");
        int servicePartner = (int) (holders % locations.size());
        unnamed.clear((int) reseller);
        unnamed.clear(servicePartner);
        return new DeviceKind(
                locations.get((int) reseller),
                locations.get(servicePartner),
                OPT_INS[ofHolders / ANSWERS.length],
                ANSWERS[ofHolders % ANSWERS.length]);
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
