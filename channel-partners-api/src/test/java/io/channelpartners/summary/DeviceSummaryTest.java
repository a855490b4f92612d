package io.channelpartners.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes of examples, which databases keep, and the order of kinds. */
@Rule("L-12")
class DeviceSummaryTest {

    private static final PartnerLocationId ULM = PartnerLocationId.of("Ulm");
    private static final PartnerLocationId ONE = PartnerLocationId.of("1");

    private static final List<CountedDevice> EXAMPLE = List.of(
            CountedDevice.unassigned(),
            CountedDevice.unassigned(),
            CountedDevice.unassigned().reportedBy(InsightRsGeneration.UNKNOWN),
            CountedDevice.unassigned().connectedDirectly(true).reportedBy(InsightRsGeneration.OTHER),
            CountedDevice.unassigned().connectedDirectly(false),
            CountedDevice.unassigned().resoldBy(ULM),
            CountedDevice.unassigned().servicedBy(ULM).connectedDirectly(true),
            CountedDevice.unassigned().resoldBy(ONE).servicedBy(ULM).reportedBy(InsightRsGeneration.V5));

    /** The version, two locations, and seven kinds, each with its distance to the one before and the number of its devices. */
    private static final String BYTES =
            "01" + "02" + "0131" + "03556c6d" + "07" + "0002" + "0201" + "0301" + "0301" + "1c01" + "3c01" + "2001";

    @Test
    void has_bytes_that_never_change() {
        DeviceSummary summary = DeviceSummary.of(CountedDevice.environment(EXAMPLE));

        assertEquals(BYTES, HexFormat.of().formatHex(summary.encoded()));
        assertEquals(summary, DeviceSummary.decoded(HexFormat.of().parseHex(BYTES)));
    }

    @Test
    void takes_three_bytes_for_no_devices() {
        DeviceSummary none = DeviceSummary.of(CountedDevice.environment(List.of()));

        assertEquals("010000", HexFormat.of().formatHex(none.encoded()));
        assertEquals(0, none.kinds());
        assertEquals(0, none.count(CountedDevice.unassigned().kind()));
    }

    @Test
    void counts_no_device_of_a_kind_with_a_holder_that_it_does_not_name() {
        DeviceSummary summary = DeviceSummary.of(CountedDevice.environment(EXAMPLE));
        PartnerLocationId other = PartnerLocationId.of("other");

        assertEquals(0, summary.count(CountedDevice.unassigned().resoldBy(other).kind()));
        assertEquals(
                0, summary.count(CountedDevice.unassigned().servicedBy(other).kind()));
        assertEquals(1, summary.count(CountedDevice.unassigned().resoldBy(ULM).kind()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nothing at all,                   ''",
        "a version before the first,       000000",
        "a later version,                  020000",
        "an end too early,                 0100",
        "more after the end,               01000000",
        "a location that no kind names,    01010131010001",
        "a location twice,                 010201310131012001",
        "locations in the wrong order,     010201320131016001",
        "a blank before a location,        0101022031012001",
        "a location without a text,        010100012001",
        "a text that is not UTF-8,         010101ff012001",
        "a number longer than need be,     01800000",
        "a kind of no devices,             0100010000",
        "a kind twice,                     01000200010001",
        "an answer that there is not,      0100010301",
        "an opt-in that there is not,      0100010c01",
        "a reseller where none is named,   0100011001",
        "a reseller behind the last one,   0102013101320260016001",
        "more devices than an int,         010001008080808008",
        "a sum of more than an int,        01000200ffffffff070101",
        "a size of more than there is,     01ff7f",
        "a number of more than 63 bits,    010001ffffffffffffffffff0101",
        "kinds whose sum has too many bits,010002ffffffffffffffff7f01ffffffffffffffff7f01"
    })
    void refuses(String what, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> DeviceSummary.decoded(bytes), what);
        assertFalse(String.valueOf(refused.getMessage()).isBlank());
    }

    @Test
    void kinds_go_by_reseller_then_service_partner_then_opt_in_then_generation() {
        List<DeviceKind> ascending = new ArrayList<>();
        for (Optional<PartnerLocationId> reseller :
                List.of(Optional.<PartnerLocationId>empty(), Optional.of(ONE), Optional.of(ULM))) {
            for (Optional<PartnerLocationId> servicePartner :
                    List.of(Optional.<PartnerLocationId>empty(), Optional.of(ONE), Optional.of(ULM))) {
                for (OptInBasis optIn : OptInBasis.values()) {
                    for (Answer covered : Answer.values()) {
                        ascending.add(new DeviceKind(reseller, servicePartner, optIn, covered));
                    }
                }
            }
        }
        List<DeviceKind> sorted = new ArrayList<>(ascending);
        Collections.shuffle(sorted, new Random(3));
        Collections.sort(sorted);

        assertEquals(ascending, sorted);
    }

    @Test
    void a_kind_names_the_holder_of_each_role() {
        DeviceKind kind = CountedDevice.unassigned().resoldBy(ULM).kind();

        assertEquals(Optional.of(ULM), kind.individual(PartnerRole.RESELLER));
        assertEquals(Optional.empty(), kind.individual(PartnerRole.SERVICE_PARTNER));
    }
}
