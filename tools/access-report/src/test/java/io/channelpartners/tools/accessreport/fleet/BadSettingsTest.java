package io.channelpartners.tools.accessreport.fleet;

import static io.channelpartners.tools.accessreport.fleet.TinyFleet.ASSIGNMENTS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.SETTINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An {@code environment.properties} that lacks, repeats or misuses a key is refused with its line. */
class BadSettingsTest {

    private static final String KEYS =
            "customer, insight_online_passport, opt_in, partners, default_reseller, default_service_partner";

    @TempDir
    Path folder;

    static Stream<ProblemCase> cases() {
        return Stream.of(
                ProblemCase.of(
                        "missing keys",
                        SETTINGS,
                        "customer=Acme\ninsight_online_passport=C1\n",
                        "",
                        ": missing key \"customer\": add a line customer=value",
                        ": missing key \"insight_online_passport\": add a line insight_online_passport=value"),
                ProblemCase.of(
                        "missing partners, without which none is called unlisted",
                        SETTINGS,
                        "partners=L1;L2\n",
                        "",
                        ": missing key \"partners\": add a line partners=value"),
                ProblemCase.of(
                        "key given twice",
                        SETTINGS,
                        "opt_in=yes\n",
                        "opt_in=yes\n\nopt_in=yes\n",
                        ":5: key \"opt_in\" is given twice, first in line 3: keep one of the two lines"),
                ProblemCase.of(
                        "unknown key",
                        SETTINGS,
                        "opt_in=yes\n",
                        "opt_in=yes\nOpt_in=yes\n",
                        ":4: unknown key \"Opt_in\": use one of " + KEYS),
                ProblemCase.of(
                        "key with a blank behind it",
                        SETTINGS,
                        "opt_in=yes",
                        "opt_in =yes",
                        ": missing key \"opt_in\": add a line opt_in=value",
                        ":3: unknown key \"opt_in \": use one of " + KEYS),
                ProblemCase.of(
                        "line without =",
                        SETTINGS,
                        "opt_in=yes\n",
                        "opt_in=yes\n # not a comment\n",
                        ":4: no = in the line \" # not a comment\": write key=value, or # in front of a comment"),
                ProblemCase.of(
                        "value with a blank",
                        SETTINGS,
                        "opt_in=yes",
                        "opt_in= yes",
                        ":3: unknown opt_in \" yes\": use yes or no"),
                ProblemCase.of(
                        "blank opt-in", SETTINGS, "opt_in=yes", "opt_in=", ":3: unknown opt_in \"\": use yes or no"),
                ProblemCase.of(
                        "partner listed twice (CP-06)",
                        SETTINGS,
                        "L1;L2",
                        "L1;L2; L1",
                        ":4: location \"L1\" is twice in partners: list it once"),
                ProblemCase.of(
                        "unknown partner", SETTINGS, "L1;L2", "L1;L2;L9", ":4: partners: " + ProblemCase.UNKNOWN_L9),
                ProblemCase.of(
                        "empty element in partners",
                        SETTINGS,
                        "L1;L2",
                        ";L1;L2",
                        ":4: empty element in the list partners \";L1;L2\": put one ; between two elements and none at the"
                                + " ends"),
                ProblemCase.of(
                        "unknown default",
                        SETTINGS,
                        "default_reseller=L1",
                        "default_reseller=L9",
                        ":5: default_reseller: " + ProblemCase.UNKNOWN_L9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reports(ProblemCase one) {
        one.assertReported(folder);
    }

    @Test
    void reports_defaults_and_assignments_to_a_location_that_is_not_in_partners() {
        TinyFleet fleet = new TinyFleet(folder)
                .replace(SETTINGS, "partners=L1;L2", "partners=L1")
                .replace(SETTINGS, "default_service_partner=", "default_service_partner=L2");
        String remedy = " is not in partners: list it in the environment's partners or choose one of them";

        assertEquals(
                List.of(
                        SETTINGS + ":6: default_service_partner \"L2\"" + remedy,
                        ASSIGNMENTS + ":2: location \"L2\"" + remedy,
                        ASSIGNMENTS + ":3: location \"L2\"" + remedy),
                fleet.problems());
    }

    @Test
    void reports_a_line_that_is_not_utf_8() {
        TinyFleet fleet = new TinyFleet(folder);
        byte[] latin = fleet.text(SETTINGS).replace("Acme", "Acm\u00E9").getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(
                List.of(SETTINGS + ":1: byte 0xE9 is not UTF-8: save the file in UTF-8"),
                fleet.write(SETTINGS, latin).problems());
    }
}
