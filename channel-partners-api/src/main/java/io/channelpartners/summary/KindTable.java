package io.channelpartners.summary;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Counts of devices by kind in plain arrays, since a page of customers reads thousands of them. A kind is a number: the places of its
 * two holders, from 1, with 0 for none, in as many bits as the highest place needs; then its opt-in and its generation, in 2 bits each.
 * So kinds in their order have ascending numbers.
 */
final class KindTable {

    /** By their numbers, which are stored. */
    private static final List<OptInBasis> OPT_INS =
            List.of(OptInBasis.ENVIRONMENT, OptInBasis.GIVEN_FOR_DEVICE, OptInBasis.NOT_GIVEN_FOR_DEVICE);

    /** By their numbers, which are stored. */
    private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.NO, Answer.UNKNOWN);

    private static final int BITS = 2; // of an opt-in, and of an answer
    private static final int PLACES = 2 * BITS; // where the places of the holders begin

    /** More than any number of a kind among those with the same holders. */
    static final int OF_HOLDERS = 1 << PLACES;

    static final KindTable EMPTY = new KindTable(new PartnerLocationId[0], new long[0], new int[0]);

    private final PartnerLocationId[] holders;
    private final long[] numbers;
    private final int[] devices;
    private final int placeBits;

    /**
     * Creates a table of arrays that do not change any more.
     *
     * @param holders the locations that kinds name, each named at least once; ascending
     * @param numbers the kinds, ascending
     * @param devices the number of devices of each kind, 1 or more
     */
    KindTable(PartnerLocationId[] holders, long[] numbers, int[] devices) {
        this.holders = holders;
        this.numbers = numbers;
        this.devices = devices;
        this.placeBits = placeBits(holders.length);
    }

    private static int placeBits(int holders) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(holders);
    }

    List<PartnerLocationId> holders() {
        return List.of(holders);
    }

    int size() {
        return numbers.length;
    }

    long number(int at) {
        return numbers[at];
    }

    int devices(int at) {
        return devices[at];
    }

    private long number(DeviceKind kind) {
        return number(place(kind.reseller()), place(kind.servicePartner()), placeBits)
                | ofHolders(kind.optIn(), kind.covered());
    }

    private static long number(long reseller, long servicePartner, int placeBits) {
        return ((reseller << placeBits) | servicePartner) << PLACES;
    }

    private int place(Optional<PartnerLocationId> holder) {
        return holder.isEmpty() ? 0 : Arrays.binarySearch(holders, holder.get()) + 1;
    }

    private Optional<PartnerLocationId> holder(int place) {
        return place == 0 ? Optional.empty() : Optional.of(holders[place - 1]);
    }

    int reseller(int at) {
        return (int) (numbers[at] >>> (PLACES + placeBits));
    }

    int servicePartner(int at) {
        return (int) (numbers[at] >>> PLACES) & ((1 << placeBits) - 1);
    }

    OptInBasis optIn(int at) {
        return OPT_INS.get(bits(at, BITS));
    }

    Answer covered(int at) {
        return ANSWERS.get(bits(at, 0));
    }

    private int bits(int at, int shift) {
        return (int) (numbers[at] >>> shift) & ((1 << BITS) - 1);
    }

    /** Gets what distinguishes the holders of a kind. */
    long holdersOf(int at) {
        return numbers[at] >>> PLACES;
    }

    /** Gets the number of a kind among those with the same holders. */
    int ofHolders(int at) {
        return (int) numbers[at] & (OF_HOLDERS - 1);
    }

    static int ofHolders(OptInBasis optIn, Answer covered) {
        return (OPT_INS.indexOf(optIn) << BITS) | ANSWERS.indexOf(covered);
    }

    /** Checks if a number stands for a kind. */
    boolean isKind(int at) {
        return numbers[at] >>> (PLACES + 2 * placeBits) == 0
                && reseller(at) <= holders.length
                && servicePartner(at) <= holders.length
                && bits(at, BITS) < OPT_INS.size()
                && bits(at, 0) < ANSWERS.size();
    }

    DeviceKind kind(int at) {
        return new DeviceKind(holder(reseller(at)), holder(servicePartner(at)), optIn(at), covered(at));
    }

    /** Gets the number of devices of a kind. */
    int count(DeviceKind kind) {
        boolean named = Stream.of(kind.reseller(), kind.servicePartner())
                .flatMap(Optional::stream)
                .allMatch(location -> Arrays.binarySearch(holders, location) >= 0);
        int at = named ? Arrays.binarySearch(numbers, number(kind)) : -1;
        return at < 0 ? 0 : devices[at];
    }

    /** Returns a table with these differences added. */
    KindTable plus(Map<DeviceKind, Integer> differences) {
        KindTable wide = naming(differences.keySet());
        SortedMap<Long, Integer> edits = new TreeMap<>();
        differences.forEach((kind, difference) -> edits.put(wide.number(kind), difference));
        return wide.merged(edits).compact();
    }

    /** Returns this table with places for the holders of more kinds, too. */
    private KindTable naming(Iterable<DeviceKind> more) {
        NavigableSet<PartnerLocationId> all = new TreeSet<>(Arrays.asList(holders));
        more.forEach(kind -> {
            kind.reseller().ifPresent(all::add);
            kind.servicePartner().ifPresent(all::add);
        });
        return all.size() == holders.length ? this : over(all.toArray(PartnerLocationId[]::new));
    }

    /** Returns this table with the holders at other places, in the same order. */
    private KindTable over(PartnerLocationId[] others) {
        int[] places = new int[holders.length + 1];
        for (int at = 0; at < holders.length; at++) {
            places[at + 1] = Arrays.binarySearch(others, holders[at]) + 1;
        }
        long[] moved = new long[numbers.length];
        for (int at = 0; at < moved.length; at++) {
            moved[at] =
                    number(places[reseller(at)], places[servicePartner(at)], placeBits(others.length)) | ofHolders(at);
        }
        return new KindTable(others, moved, devices);
    }

    private KindTable merged(SortedMap<Long, Integer> edits) {
        long[] all = new long[numbers.length + edits.size()];
        int[] counts = new int[all.length];
        int size = 0;
        int mine = 0;
        for (Map.Entry<Long, Integer> edit : edits.entrySet()) {
            int before = Arrays.binarySearch(numbers, mine, numbers.length, edit.getKey());
            int until = before < 0 ? -before - 1 : before;
            System.arraycopy(numbers, mine, all, size, until - mine);
            System.arraycopy(devices, mine, counts, size, until - mine);
            size += until - mine;
            mine = until;
            int sum = edit.getValue() + (before < 0 ? 0 : devices[mine++]);
            if (sum != 0) {
                all[size] = edit.getKey();
                counts[size++] = sum;
            }
        }
        System.arraycopy(numbers, mine, all, size, numbers.length - mine);
        System.arraycopy(devices, mine, counts, size, numbers.length - mine);
        size += numbers.length - mine;
        return new KindTable(holders, Arrays.copyOf(all, size), Arrays.copyOf(counts, size));
    }

    /** Returns this table without holders that no kind names. */
    private KindTable compact() {
        boolean[] named = new boolean[holders.length + 1];
        for (int at = 0; at < numbers.length; at++) {
            named[reseller(at)] = true;
            named[servicePartner(at)] = true;
        }
        PartnerLocationId[] left = Arrays.stream(holders)
                .filter(location -> named[place(Optional.of(location))])
                .toArray(PartnerLocationId[]::new);
        return left.length == holders.length ? this : over(left);
    }

    boolean isSameAs(KindTable other) {
        return Arrays.equals(holders, other.holders)
                && Arrays.equals(numbers, other.numbers)
                && Arrays.equals(devices, other.devices);
    }

    int hash() {
        return 31 * Arrays.hashCode(numbers) + Arrays.hashCode(devices);
    }
}
