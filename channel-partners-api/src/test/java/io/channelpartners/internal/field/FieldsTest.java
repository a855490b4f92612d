package io.channelpartners.internal.field;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.Rule;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever walks over a description misses nothing. */
class FieldsTest {

    static Stream<Arguments> parts() {
        return Stream.of(
                arguments(Device.class, DeviceFields.ALL, Set.of("id", "groups")),
                arguments(PartnerDetails.class, PartnerFields.DETAILS, Set.of()),
                arguments(PartnerStanding.class, PartnerFields.STANDING, Set.of()));
    }

    @ParameterizedTest
    @Rule({"CP-04", "CP-07", "CP-28"})
    @MethodSource("parts")
    void cover_everything_in_a_part_except_what_is_named_here(Class<?> part, Fields<?, ?> fields, Set<String> others) {
        Set<String> said = Stream.of(part.getDeclaredMethods())
                .filter(FieldsTest::isAttribute)
                .map(method -> method.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>(others);
        fields.all().forEach(field -> described.add(field.name()));

        assertEquals(said, described);
    }

    private static boolean isAttribute(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.getName().equals("toBuilder");
    }

    @Test
    @Rule("CP-28")
    void are_taken_from_a_device_and_put_into_a_builder() {
        Device device = Device.builder()
                .id(DeviceId.of("a"))
                .name("sql-01")
                .model("DL380")
                .serialNumber("CZ3129TXYZ")
                .generation(InsightRsGeneration.V5)
                .connectMethod(ConnectMethod.DIRECT)
                .build();
        Device.Builder copy = Device.builder().id(device.id());
        for (Field<Device, Device.Builder> field : DeviceFields.ALL.all()) {
            field.of(device).ifPresent(text -> field.put(copy, text));
        }

        assertEquals(device, DeviceFields.ALL.build(copy));
        assertEquals(
                List.of("sql-01", "DL380", "CZ3129TXYZ"),
                DeviceFields.ALL.texts(device).toList());
    }

    @Test
    @Rule("CP-02")
    void are_checked_one_by_one() {
        for (Field<Device, Device.Builder> field : DeviceFields.ALL.all()) {
            boolean constant = field.kind() == Field.Kind.CONSTANT;
            String accepted = constant ? field.constants().get(0) : "any";
            assertDoesNotThrow(() -> DeviceFields.ALL.check(field, accepted), field::name);
            Class<? extends RuntimeException> refusal = constant ? IllegalArgumentException.class : TextRefused.class;
            assertThrows(refusal, () -> DeviceFields.ALL.check(field, "\u0001"), field::name);
        }
    }
}
