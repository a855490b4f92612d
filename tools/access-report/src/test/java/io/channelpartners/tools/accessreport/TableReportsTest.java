package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports that are one table, on the sample fleet. */
class TableReportsTest {

    private static final String FLEET = SampleFleet.ORIGINAL.toString();

    @TempDir
    Path folder;

    static Stream<Arguments> answers() {
        return Stream.of(
                answer("--my-customers felix", "environment,customer,devices", "alder-clinic,Alder Clinic,10"),
                answer("--my-customers elena", "environment,customer,devices"),
                answer(
                        "--devices anna --search LAB --group Laboratory",
                        "environment,device_id,name",
                        "alder-clinic,ALD-005,lab-vm-1",
                        "alder-clinic,ALD-006,lab-vm-2",
                        "alder-clinic,ALD-007,lab-vm-3"),
                answer("--devices carla --feature PROACTIVE_CARE_REPORT", "environment,device_id,name"),
                answer(
                        "--who-sees CED-1 --environment cedar-port",
                        "location_id,passport_id,way,features,unknown_features"),
                answer(
                        "--what-if opt_in=yes --environment birch-bank",
                        "location_id,feature,gained,lost,unknown_devices",
                        "0020500,CONFIGURATION_DETAILS,1,0,0",
                        "0020500,WARRANTY_STATUS,1,0,0",
                        "0020500,DEVICE_CONFIGURATION_REPORT,1,0,0",
                        "0020500,GPP_CONFIGURATION_REPORT,1,0,0",
                        "0020500,OPTIMIZATION_RECOMMENDATIONS,1,0,0",
                        "0031007,CONFIGURATION_DETAILS,4,0,0",
                        "0031007,WARRANTY_STATUS,4,0,0",
                        "0031007,DEVICE_CONFIGURATION_REPORT,4,0,0",
                        "0031007,GPP_CONFIGURATION_REPORT,3,0,1",
                        "0031007,OPTIMIZATION_RECOMMENDATIONS,4,0,0"),
                answer(
                        "--what-if opt_in=yes --environment alder-clinic",
                        "location_id,feature,gained,lost,unknown_devices"),
                answer(
                        "--explain GPP_CONFIGURATION_REPORT --environment alder-clinic --device ALD-007 --location 0010043",
                        "condition,answer",
                        "DEVICE_IS_KNOWN,YES",
                        "INTEGRATION_IS_ENABLED,YES",
                        "VIEWER_IS_RECOGNIZED,YES",
                        "LOCATION_HOLDS_A_ROLE,YES",
                        "LOCATION_IS_AUTHORIZED,YES",
                        "ROLE_HAS_THE_FEATURE,YES",
                        "CUSTOMER_HAS_OPTED_IN,YES",
                        "GENERATION_IS_COVERED,UNKNOWN"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void writes_csv(String question, List<String> lines) {
        RunResult result = ask(question + " --out -");

        assertEquals(lines, result.outLines());
        assertEquals(0, result.status());
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                answer("--my-customers nobody", "unknown Passport \"nobody\": use an ID of passports.csv"),
                answer("--devices anna --feature ALL", "unknown feature \"ALL\": use one such as CSN_LINK"),
                answer("--devices anna --group none", "unknown group \"none\": use a group of a device"),
                answer("--who-sees ALD-001", "--who-sees needs --environment: add it"),
                answer(
                        "--my-customers anna --search x",
                        "--search does not go with --my-customers: leave it out or ask for another report"),
                answer("--what-if opt_in=maybe --environment birch-bank", "opt_in must be yes or no, not \"maybe\""),
                answer(
                        "--what-if default_reseller=x --environment birch-bank",
                        "default_reseller: unknown location \"x\": use an ID of locations.csv"),
                answer(
                        "--what-if color=red --environment birch-bank",
                        "unknown key \"color\": use insight_online_passport, opt_in, default_reseller or"
                                + " default_service_partner"),
                answer(
                        "--what-if default_reseller=0040999 --environment birch-bank",
                        "default_reseller: partner \"0040999\" is not in the list of channel partners: add it to the list first (CP-14)"),
                answer(
                        "--explain CSN_LINK --environment birch-bank --device BIR-1 --location 1",
                        "unknown location \"1\": use an ID of locations.csv"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"insight_online_passport", "default_reseller", "default_service_partner"})
    void reads_a_blank_setting_as_in_the_files(String key) {
        RunResult empty = whatIf(key + "=");
        RunResult blank = whatIf(key + "= ");

        assertEquals(0, empty.status(), empty::err);
        assertEquals(empty, blank);
    }

    private RunResult whatIf(String setting) {
        return RunResult.in(folder, FLEET, "--what-if", setting, "--environment", "alder-clinic", "--out", "-");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses_what_is_unknown_and_writes_nothing(String question, List<String> lines) {
        RunResult result = ask(question + " --out answer.csv");

        assertEquals(lines, result.errLines());
        assertEquals(2, result.status());
        assertTrue(Files.notExists(folder.resolve("answer.csv")));
    }

    @Test
    void explains_to_a_person_in_sentences() {
        RunResult result = ask("--explain WARRANTY_STATUS --environment birch-bank --device BIR-1 --location 0031007");

        assertTrue(result.out().contains("not visible"), result.out());
        assertTrue(result.out().contains("CUSTOMER_HAS_OPTED_IN"), result.out());
    }

    private RunResult ask(String question) {
        return RunResult.in(
                folder,
                Stream.concat(Stream.of(FLEET), Stream.of(question.split(" "))).toArray());
    }

    private static Arguments answer(String question, String... lines) {
        return Arguments.of(question, List.of(lines));
    }
}
