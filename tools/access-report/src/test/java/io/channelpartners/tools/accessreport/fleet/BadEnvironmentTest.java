package io.channelpartners.tools.accessreport.fleet;

import static io.channelpartners.tools.accessreport.fleet.TinyFleet.ASSIGNMENTS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.DEVICES;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong devices and assignments are refused with file and line. */
class BadEnvironmentTest {

    @TempDir
    Path folder;

    static Stream<ProblemCase> deviceCases() {
        return Stream.of(
                ProblemCase.of("blank device ID", DEVICES, "D2,", " ,", ":3: blank device_id: give it an ID"),
                ProblemCase.of(
                        "device ID listed twice",
                        DEVICES,
                        "D2,",
                        "D1,",
                        ":3: device \"D1\" is listed twice, first in line 2: keep one of the two rows"),
                ProblemCase.of(
                        "unknown generation",
                        DEVICES,
                        "V7",
                        "V6",
                        ":2: unknown generation \"V6\": use V5, V7, OTHER or leave it blank"),
                ProblemCase.of(
                        "generation in small letters",
                        DEVICES,
                        "V7",
                        "v7",
                        ":2: unknown generation \"v7\": use V5, V7, OTHER or leave it blank"),
                ProblemCase.of(
                        "word for an unknown generation",
                        DEVICES,
                        "V7",
                        "UNKNOWN",
                        ":2: unknown generation \"UNKNOWN\": use V5, V7, OTHER or leave it blank"),
                ProblemCase.of(
                        "unknown connect",
                        DEVICES,
                        "CENTRAL,",
                        "BOTH,no",
                        ":2: unknown connect \"BOTH\": use CENTRAL or DIRECT"),
                ProblemCase.of(
                        "blank connect", DEVICES, "CENTRAL,", ",", ":2: unknown connect \"\": use CENTRAL or DIRECT"),
                ProblemCase.of(
                        "direct-connect without opt-in (CP-40)",
                        DEVICES,
                        "DIRECT,yes",
                        "DIRECT,",
                        ":3: opt_in \"\" of a direct-connect device: use yes or no"),
                ProblemCase.of(
                        "central-connect with opt-in (CP-40)",
                        DEVICES,
                        "CENTRAL,",
                        "CENTRAL,no",
                        ":2: opt_in \"no\" of a central-connect device: leave it blank, since that of the environment counts"),
                ProblemCase.of(
                        "empty element in the groups of each of two devices",
                        DEVICES,
                        "G1;G2,V7",
                        "G1;;G2,V7,CENTRAL,\nD3,x,M,G1;;G2,V7",
                        ":2: empty element in the list groups \"G1;;G2\": put one ; between two elements and none at the ends",
                        ":3: empty element in the list groups \"G1;;G2\": put one ; between two elements and none at the ends"),
                ProblemCase.of(
                        "value that disturbs a terminal",
                        DEVICES,
                        "V7",
                        "\"V\u001B[31m\u202E\n\"",
                        ":2: unknown generation \"V\\u{1B}[31m\\u{202E}\\u{A}\": use V5, V7, OTHER or leave it blank"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deviceCases")
    void reports_devices(ProblemCase one) {
        one.assertReported(folder);
    }

    static Stream<ProblemCase> assignmentCases() {
        return Stream.of(
                ProblemCase.of("blank device", ASSIGNMENTS, "D1,", ",", ":3: blank device: give it an ID"),
                ProblemCase.of(
                        "unknown device",
                        ASSIGNMENTS,
                        "D1,",
                        "D9,",
                        ":3: unknown device \"D9\": correct the ID or add the device to the environment's devices.csv"),
                ProblemCase.of(
                        "device ID that differs in outer blanks (CP-02)",
                        ASSIGNMENTS,
                        "D1,",
                        "D1 ,",
                        ":3: unknown device \"D1 \": correct the ID or add the device to the environment's devices.csv"),
                ProblemCase.of(
                        "unknown group (CP-26)",
                        ASSIGNMENTS,
                        "group:G1",
                        "group:G9",
                        ":2: unknown group \"G9\": use a group that a device in the environment's devices.csv names"),
                ProblemCase.of(
                        "group named like a device",
                        ASSIGNMENTS,
                        "group:G1",
                        "group:D1",
                        ":2: unknown group \"D1\": use a group that a device in the environment's devices.csv names"),
                ProblemCase.of(
                        "blank group",
                        ASSIGNMENTS,
                        "group:G1",
                        "group:",
                        ":2: blank group name after group: in device: name a group"),
                ProblemCase.of(
                        "unknown role",
                        ASSIGNMENTS,
                        "SERVICE_PARTNER",
                        "PARTNER",
                        ":3: unknown role \"PARTNER\": use RESELLER or SERVICE_PARTNER"),
                ProblemCase.of(
                        "blank location",
                        ASSIGNMENTS,
                        "SERVICE_PARTNER,L2",
                        "SERVICE_PARTNER,",
                        ":3: blank location_id: give it an ID"),
                ProblemCase.of(
                        "unknown location",
                        ASSIGNMENTS,
                        "SERVICE_PARTNER,L2",
                        "SERVICE_PARTNER,L9",
                        ":3: " + ProblemCase.UNKNOWN_L9),
                ProblemCase.of(
                        "device and role twice",
                        ASSIGNMENTS,
                        "D1,",
                        "D1,SERVICE_PARTNER,L1\nD1,",
                        ":4: device \"D1\" in role SERVICE_PARTNER is listed twice, first in line 3: keep one of the two rows"),
                ProblemCase.of(
                        "group and role twice",
                        ASSIGNMENTS,
                        "D1,SERVICE_PARTNER,L2",
                        "group:G1,RESELLER,L1",
                        ":3: device \"group:G1\" in role RESELLER is listed twice, first in line 2: keep one of the two rows"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("assignmentCases")
    void reports_assignments(ProblemCase one) {
        one.assertReported(folder);
    }
}
