package io.channelpartners.core.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.properties.RandomTexts;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Search text and group, which every list of devices accepts. */
class DeviceFilterTest {

    private static final DeviceGroup PRODUCTION = DeviceGroup.of("Production");

    @ParameterizedTest(name = "{0}")
    @Rule("CP-32")
    // spotless:off
    @CsvSource(delimiter = '|', value = {
        // reason                                          | name            | text           | found
        "the whole name                                    | sql-01          | sql-01         | true",
        "its beginning                                     | sql-01          | sql            | true",
        "its middle                                        | sql-01          | l-0            | true",
        "its end                                           | sql-01          | 01             | true",
        "more than the name                                | sql-01          | sql-011        | false",
        "parts with something between them                 | sql-01          | sql01          | false",
        "a text of other letter case                       | SQL-01          | sqL            | true",
        "a name of other letter case                       | sql-01          | SQL            | true",
        "an accent of other letter case                    | ÄRGER           | ärger          | true",
        "a composed accent in a decomposed name            | a\u0308rger     | \u00e4rger     | false",
        "a decomposed accent in a composed name            | \u00e4rger      | a\u0308rger    | false",
        "the letter under a decomposed accent              | a\u0308rger     | a              | true",
        "I with a dot, which folds to i alone              | \u0130stanbul   | istanbul       | true",
        "I with a dot by its full lower case               | \u0130stanbul   | i\u0307stanbul | false",
        "dotless i, which is no i                          | \u0131          | i              | false",
        "a capital sigma at the end by the small one       | ΟΔΟΣ            | οδοσ           | true",
        "a capital sigma at the end by the final one       | ΟΔΟΣ            | οδος           | false",
        "a final sigma by the capital one                  | οδος            | ΟΔΟΣ           | false",
        "a capital sharp s by the small one                | STRAẞE          | straße         | true",
        "a small sharp s by two s                          | straße          | strasse        | false",
        "the sign for ohm by the small omega               | 10 \u2126       | 10 ω           | true",
        "a letter beyond U+FFFF of other letter case       | x\ud801\udc00   | \ud801\udc28   | true",
        "a letter beyond U+FFFF with an equal first half   | x\ud801\udc00   | \ud801\udc01   | false",
        "a script without letter case                      | 東京-01         | 京             | true",
    })
    // spotless:on
    void finds(String reason, String name, String text, boolean found) {
        assertEquals(found, DeviceFilter.none().named(text).matches(device(name)), reason);
    }

    @Property
    @Rule("CP-32")
    void finds_what_the_rule_says(@ForAll("names") String name, @ForAll("texts") String text) {
        assertEquals(ByRule.hasText(name, text), DeviceFilter.none().named(text).matches(device(name)));
    }

    @Property
    @Rule("CP-32")
    void finds_every_part_of_a_name(@ForAll("names") String name, @ForAll int one, @ForAll int other) {
        int length = name.codePointCount(0, name.length());
        int from = name.offsetByCodePoints(0, Math.floorMod(one, length));
        int to = name.offsetByCodePoints(from, Math.floorMod(other, name.codePointCount(from, name.length()) + 1));

        assertTrue(DeviceFilter.none().named(name.substring(from, to)).matches(device(name)));
    }

    @Provide
    Arbitrary<String> names() {
        return RandomTexts.names();
    }

    @Provide
    Arbitrary<String> texts() {
        return RandomTexts.parts(2);
    }

    @Test
    @Rule("CP-32")
    void looks_in_id_model_and_serial_number_only_where_asked_for() {
        Device device = Device.builder()
                .id(DeviceId.of("SN-Ärger"))
                .name("sql-01")
                .model("ProLiant DL380")
                .serialNumber("CZ3129TXYZ")
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();

        for (String text : List.of("SQL", "sn-ä", "dl380", "9txY")) {
            assertTrue(DeviceFilter.none().mentioning(text).matches(device), text);
            assertEquals(text.equals("SQL"), DeviceFilter.none().named(text).matches(device), text);
        }
        assertFalse(DeviceFilter.none().mentioning("sql-01sn").matches(device));
        assertFalse(DeviceFilter.none().mentioning("dl380cz").matches(device));
        assertEquals(
                DeviceFilter.none().named("sql"),
                DeviceFilter.none().mentioning("x").named("sql"));
        assertEquals(DeviceFilter.none(), DeviceFilter.none().mentioning(" "));
    }

    @ParameterizedTest
    @Rule("CP-32")
    @ValueSource(strings = {"", " ", "   ", "\u00A0", "\u3000 \u2007"})
    void lets_everything_through_for_a_blank_text(String blank) {
        assertEquals(DeviceFilter.none(), DeviceFilter.none().named("sql").named(blank));
        assertTrue(DeviceFilter.none().named(blank).isNone());
    }

    @Test
    @Rule("CP-32")
    void treats_blanks_around_a_text_as_part_of_it() {
        assertFalse(DeviceFilter.none().named(" sql").matches(device("sql-01")));
        assertTrue(DeviceFilter.none().named(" sql").matches(device("my SQL")));
    }

    @Test
    @Rule("CP-32")
    void requires_both_group_and_text() {
        DeviceFilter filter = DeviceFilter.none().inGroup(PRODUCTION).named("sql");

        assertEquals(
                List.of(true, false, false, false),
                List.of(
                        filter.matches(device("sql-01", PRODUCTION)),
                        filter.matches(device("sql-01")),
                        filter.matches(device("web-01", PRODUCTION)),
                        filter.matches(device("web-01", DeviceGroup.of("production")))));
    }

    @ParameterizedTest
    @Rule("CP-02")
    @ValueSource(strings = {"sql\n", "\t", "\u0000", "\u200D", "\u2028"})
    void refuses_a_text_that_no_name_can_have(String text) {
        assertThrows(TextRefused.class, () -> DeviceFilter.none().named(text));
    }

    private static Device device(String name, DeviceGroup... groups) {
        return Device.builder()
                .id(DeviceId.of("d"))
                .name(name)
                .addGroups(groups)
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }
}
