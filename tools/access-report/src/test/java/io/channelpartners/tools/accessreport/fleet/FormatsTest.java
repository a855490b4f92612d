package io.channelpartners.tools.accessreport.fleet;

import static io.channelpartners.tools.accessreport.fleet.TinyFleet.ASSIGNMENTS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.DEVICES;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.LOCATIONS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.PASSPORTS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.SETTINGS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.SHARED_VIEWS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.tools.accessreport.input.Setting;
import io.channelpartners.tools.accessreport.problem.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Unusual but correct files are accepted. */
class FormatsTest {

    private static final List<String> FILES =
            List.of(LOCATIONS, PASSPORTS, SHARED_VIEWS, SETTINGS, DEVICES, ASSIGNMENTS);

    @TempDir
    Path folder;

    static Stream<Named<UnaryOperator<String>>> sameContent() {
        return Stream.of(
                Named.of("byte-order mark", text -> "\uFEFF" + text),
                Named.of("CRLF", text -> text.replace("\n", "\r\n")),
                Named.of("byte-order mark and CRLF", text -> "\uFEFF" + text.replace("\n", "\r\n")),
                Named.of("no line end after the last line", String::stripTrailing));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sameContent")
    void accepts_every_file_with(UnaryOperator<String> change) {
        TinyFleet fleet = new TinyFleet(folder);
        Fleet expected = fleet.accepted();
        FILES.forEach(file -> fleet.write(file, change.apply(fleet.text(file))));

        assertEquals(expected, fleet.accepted());
    }

    @Test
    void accepts_blank_lines_and_still_counts_them() {
        TinyFleet fleet = new TinyFleet(folder);
        FILES.forEach(file -> fleet.write(file, "\n \t\n" + fleet.text(file).replace("\n", "\n\n")));

        EnvironmentFolder acme = fleet.accepted().environments().get(0);

        assertEquals(new Place(DEVICES, 5), acme.devices().get(0).place());
        assertEquals(new Place(SETTINGS, 3), acme.settings().customer().place());
    }

    @Test
    void accepts_columns_in_any_order_and_additional_ones() {
        TinyFleet fleet = new TinyFleet(folder);
        Fleet expected = fleet.accepted();
        fleet.write(
                ASSIGNMENTS, "note,location_id,role,note,device\n,L2,RESELLER,x,group:G1\n,L2,SERVICE_PARTNER,y,D1\n");

        assertEquals(expected, fleet.accepted());
    }

    @Test
    void accepts_quoted_fields() {
        TinyFleet fleet = new TinyFleet(folder).replace(SHARED_VIEWS, "L1,Field,", "\"L1\",\"a, \"\"b\"\"\r\nc\",");

        assertEquals("a, \"b\"\r\nc", fleet.accepted().sharedViews().get(0).group());
    }

    @Test
    void trims_location_ids_and_nothing_else() {
        Fleet fleet = new TinyFleet(folder)
                .replace(LOCATIONS, "L1,", " L1\u00A0,")
                .replace(SHARED_VIEWS, "L1,Field", "\tL1, Field ")
                .replace(PASSPORTS, "L1;L2", " L1 ; L2 ;L1")
                .replace(SETTINGS, "partners=L1;L2", "partners= L1 ; L2")
                .replace(SETTINGS, "customer=Acme", "customer= Acme = Co ")
                .replace(DEVICES, "one,M,G1;G2", " one , M ,G1; G2 ;G1")
                .accepted();

        assertEquals("L1", fleet.locations().get(0).id());
        assertEquals("L1", fleet.sharedViews().get(0).locationId());
        assertEquals(" Field ", fleet.sharedViews().get(0).group());
        assertEquals(List.of("L1", "L2"), fleet.passports().get(0).locationIds());
        EnvironmentFolder acme = fleet.environments().get(0);
        assertEquals(" Acme = Co ", acme.settings().customer().value());
        assertEquals(
                List.of("L1", "L2"),
                acme.settings().partners().stream().map(Setting::value).toList());
        assertEquals(" one ", acme.devices().get(0).name());
        assertEquals(" M ", acme.devices().get(0).model());
        assertEquals(List.of("G1", " G2 "), acme.devices().get(0).groups());
    }

    @Test
    void accepts_comments_and_blank_values_in_settings() {
        EnvironmentSettings settings = new TinyFleet(folder)
                .write(ASSIGNMENTS, "device,role,location_id")
                .write(SETTINGS, """
                        #customer=Nobody
                        default_service_partner=
                        default_reseller=
                        partners=
                        opt_in=no
                        insight_online_passport=
                        customer=#Acme \\u0041
                        """)
                .accepted()
                .environments()
                .get(0)
                .settings();

        assertEquals(
                new EnvironmentSettings(
                        new Setting(new Place(SETTINGS, 7), "#Acme \\u0041"),
                        Optional.empty(),
                        false,
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                settings);
    }

    @Test
    void accepts_two_users_with_one_email_address() {
        Fleet fleet = new TinyFleet(folder)
                .replace(PASSPORTS, "two@beta", "ONE@Alpha")
                .accepted();

        assertEquals(
                List.of("one@alpha.example", "ONE@Alpha.example"),
                fleet.passports().stream().map(PassportRow::email).toList());
    }

    @Test
    void accepts_a_repeated_shared_view() {
        String row = "L1,Field,two@beta.example\n";
        Fleet fleet =
                new TinyFleet(folder).replace(SHARED_VIEWS, row, row + row).accepted();

        assertEquals(2, fleet.sharedViews().size());
    }

    @Test
    void accepts_a_fleet_without_rows() {
        TinyFleet fleet = new TinyFleet(folder)
                .replace(SETTINGS, "partners=L1;L2", "partners=")
                .replace(SETTINGS, "default_reseller=L1", "default_reseller=");
        for (String file : List.of(LOCATIONS, PASSPORTS, SHARED_VIEWS, DEVICES, ASSIGNMENTS)) {
            fleet.write(file, fleet.text(file).lines().findFirst().orElseThrow());
        }

        Fleet empty = fleet.accepted();

        assertTrue(empty.locations().isEmpty());
        assertTrue(empty.environments().get(0).devices().isEmpty());
    }
}
