package io.channelpartners.tools.accessreport.fleet;

import static io.channelpartners.tools.accessreport.fleet.TinyFleet.LOCATIONS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.PASSPORTS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.SHARED_VIEWS;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Impossible data of the back end is refused with file and line. */
class BadBackEndTest {

    @TempDir
    Path folder;

    static Stream<ProblemCase> cases() {
        return Stream.of(
                ProblemCase.of(
                        "unknown role",
                        LOCATIONS,
                        "SERVICE_PARTNER;RESELLER",
                        "RESELLER;Reseller",
                        ":2: unknown role \"Reseller\": use RESELLER or SERVICE_PARTNER"),
                ProblemCase.of(
                        "role with a blank before it",
                        LOCATIONS,
                        "SERVICE_PARTNER;RESELLER",
                        "SERVICE_PARTNER; RESELLER",
                        ":2: unknown role \" RESELLER\": use RESELLER or SERVICE_PARTNER"),
                ProblemCase.of(
                        "empty element at the end of the roles",
                        LOCATIONS,
                        "SERVICE_PARTNER;RESELLER",
                        "RESELLER;",
                        ":2: empty element in the list authorized_roles \"RESELLER;\": put one ; between two elements and"
                                + " none at the ends"),
                ProblemCase.of(
                        "neither yes nor no",
                        LOCATIONS,
                        "yes,yes,no",
                        "YES,,true",
                        ":2: unknown proactive_care \"YES\": use yes or no",
                        ":2: unknown enrollment_form \"\": use yes or no",
                        ":2: unknown case_routing \"true\": use yes or no"),
                ProblemCase.of(
                        "blank location ID",
                        LOCATIONS,
                        "L2,Beta",
                        " \u00A0,Gamma,,x,,,IT,,no,no,no\nL2,Beta",
                        ":3: blank location_id: give it an ID"),
                ProblemCase.of(
                        "location ID listed twice",
                        LOCATIONS,
                        "L2,Beta",
                        "L1,Beta,,x,,,IT,,no,no,no\nL2,Beta",
                        ":3: location \"L1\" is listed twice, first in line 2: keep one of the two rows"),
                ProblemCase.of(
                        "location ID that differs in outer blanks only (CP-01)",
                        LOCATIONS,
                        "L2,Beta",
                        "L2,Beta,,Rome,,,IT,,no,no,no\n\u00A0L1 ,Beta",
                        ":4: location \"L1\" is listed twice, first in line 2: keep one of the two rows"),
                ProblemCase.of("blank passport ID", PASSPORTS, "P2,", ",", ":3: blank passport_id: give it an ID"),
                ProblemCase.of(
                        "passport ID listed twice",
                        PASSPORTS,
                        "P2,",
                        "P1,",
                        ":3: passport \"P1\" is listed twice, first in line 2: keep one of the two rows"),
                ProblemCase.of(
                        "unknown location of a passport", PASSPORTS, "L1;L2", "L1;L9", ":2: " + ProblemCase.UNKNOWN_L9),
                ProblemCase.of(
                        "empty element between the locations",
                        PASSPORTS,
                        "L1;L2",
                        "L1; ;L2",
                        ":2: empty element in the list location_ids \"L1; ;L2\": put one ; between two elements and none at"
                                + " the ends"),
                ProblemCase.of(
                        "unknown location of a shared view",
                        SHARED_VIEWS,
                        "L1,",
                        "L9,",
                        ":2: " + ProblemCase.UNKNOWN_L9),
                ProblemCase.of(
                        "blank location of a shared view",
                        SHARED_VIEWS,
                        "L1,",
                        ",",
                        ":2: blank location_id: give it an ID"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reports(ProblemCase one) {
        one.assertReported(folder);
    }
}
