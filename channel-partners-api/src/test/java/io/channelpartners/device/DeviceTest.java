package io.channelpartners.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeviceTest {

    private static final DeviceGroup PRODUCTION = DeviceGroup.of("Production");
    private static final DeviceGroup BERLIN = DeviceGroup.of("Berlin");

    @Test
    @Rule("CP-28")
    void has_an_id_a_name_a_model_groups_a_generation_and_a_connect_method() {
        Device dl380 = dl380().model("ProLiant DL380 Gen9")
                .addGroups(PRODUCTION, BERLIN)
                .build();

        assertEquals(DeviceId.of("CZ3129TXYZ"), dl380.id());
        assertEquals("sql-01.berlin", dl380.name());
        assertEquals("ProLiant DL380 Gen9", dl380.model());
        assertEquals(List.of(PRODUCTION, BERLIN), List.copyOf(dl380.groups()));
        assertEquals(InsightRsGeneration.V7, dl380.generation());
        assertEquals(ConnectMethod.CENTRAL, dl380.connectMethod());
    }

    @Test
    @Rule("CP-28")
    void may_have_a_blank_model_and_no_group() {
        assertEquals("", dl380().build().model());
        assertEquals(" ", dl380().model(" ").build().model());
        assertEquals(Set.of(), dl380().build().groups());
    }

    @Test
    @Rule("CP-28")
    void has_a_serial_number_where_it_is_known_exactly_as_it_was_set() {
        assertEquals(Optional.empty(), dl380().build().serialNumber());
        for (String text : List.of("CZ3129TXYZ", " cz 3129 ", "", " ", "\uD83D\uDE00".repeat(1_000))) {
            assertEquals(Optional.of(text), dl380().serialNumber(text).build().serialNumber());
        }
    }

    @Test
    @Rule("CP-28")
    void is_another_device_with_another_serial_number() {
        Device known = dl380().serialNumber("CZ3129TXYZ").build();

        assertNotEquals(known, dl380().build());
        assertNotEquals(known, known.toBuilder().serialNumber("cz3129txyz").build());
        assertNotEquals(dl380().build(), dl380().serialNumber("").build());
    }

    @Test
    @Rule("CP-28")
    void is_in_a_group_once() {
        assertEquals(Set.of(BERLIN), dl380().addGroups(BERLIN, BERLIN).build().groups());
    }

    @Test
    @Rule("CP-28")
    void is_the_same_device_whatever_the_order_of_its_groups() {
        assertEquals(
                dl380().addGroups(BERLIN, PRODUCTION).build(),
                dl380().addGroups(PRODUCTION, BERLIN).build());
    }

    // spotless:off
    private static Stream<Arguments> refused() {
        return Stream.of(
            arguments("a blank name",             named(" ")),
            arguments("a name that is too long",  named("x".repeat(256))),
            arguments("a name on two lines",      named("sql\n01")),
            arguments("a model on two lines",     dl380().model("ProLiant\u2028DL380")),
            arguments("a serial number on two lines", dl380().serialNumber("CZ3129\nTXYZ")));
    }

    private static Stream<Arguments> incomplete() {
        return Stream.of(
            arguments("no ID",             Device.builder().name("a").generation(InsightRsGeneration.V7).connectMethod(ConnectMethod.CENTRAL)),
            arguments("no name",           Device.builder().id(DeviceId.of("a")).generation(InsightRsGeneration.V7).connectMethod(ConnectMethod.CENTRAL)),
            arguments("no generation",     Device.builder().id(DeviceId.of("a")).name("a").connectMethod(ConnectMethod.CENTRAL)),
            arguments("no connect method", Device.builder().id(DeviceId.of("a")).name("a").generation(InsightRsGeneration.V7)));
    }
    // spotless:on

    @Rule({"CP-02", "CP-28"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses_a_text_that_breaks_the_rules(String label, Device.Builder device) {
        assertThrows(TextRefused.class, device::build, label);
    }

    @Rule("CP-28")
    @ParameterizedTest(name = "{0}")
    @MethodSource("incomplete")
    void requires_everything_except_model_serial_number_and_groups(String label, Device.Builder device) {
        assertThrows(IllegalStateException.class, device::build, label);
    }

    @Test
    @Rule("CP-02")
    void keeps_leading_and_trailing_blanks_of_ids_names_and_groups() {
        assertEquals(" dl380 ", DeviceId.of(" dl380 ").value());
        assertEquals(" sql ", named(" sql ").build().name());
        assertEquals(" Berlin ", DeviceGroup.of(" Berlin ").value());
        assertEquals(" Berlin ", DeviceGroup.of(" Berlin ").toString());
    }

    @Test
    void orders_ids_and_groups_code_point_by_code_point() {
        assertTrue(DeviceId.of("\uFFFD").compareTo(DeviceId.of("\uD83D\uDE00")) < 0);
        assertTrue(DeviceGroup.of("\uFFFD").compareTo(DeviceGroup.of("\uD83D\uDE00")) < 0);
    }

    private static Device.Builder dl380() {
        return named("sql-01.berlin");
    }

    private static Device.Builder named(String name) {
        return Device.builder()
                .id(DeviceId.of("CZ3129TXYZ"))
                .name(name)
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL);
    }
}
