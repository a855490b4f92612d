package io.channelpartners.tools.accessreport.fleet;

import static io.channelpartners.tools.accessreport.fleet.TinyFleet.ASSIGNMENTS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.LOCATIONS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.SETTINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.problem.FleetProblem;
import io.channelpartners.tools.accessreport.problem.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is not a fleet, or lacks a file, is refused. */
class BadFolderTest {

    @TempDir
    Path folder;

    @Test
    void reports_a_folder_that_does_not_exist() {
        Path nowhere = folder.resolve("nowhere");

        assertEquals(
                List.of(new FleetProblem(
                        new Place(".", 0),
                        "no folder " + Quoted.of(nowhere.toString()) + ": name the folder of a fleet")),
                Fleet.read(nowhere).problems());
    }

    @Test
    void reports_only_the_missing_folders_of_a_folder_that_is_not_a_fleet() {

        assertEquals(
                List.of(
                        "hpe-back-end: missing folder: a fleet folder has the folders hpe-back-end and environments",
                        "environments: missing folder: a fleet folder has the folders hpe-back-end and environments"),
                Fleet.read(folder).problems().stream()
                        .map(FleetProblem::toString)
                        .toList());
    }

    @Test
    void reports_missing_files_but_calls_nothing_unknown_that_they_may_contain() {
        TinyFleet fleet =
                new TinyFleet(folder).delete(LOCATIONS).delete(SETTINGS).delete(ASSIGNMENTS);

        assertEquals(
                List.of(
                        LOCATIONS
                                + ": missing file: add it with the header line location_id,company,street,city,state,postcode,"
                                + "country,authorized_roles,proactive_care,enrollment_form,case_routing",
                        SETTINGS
                                + ": missing file: add it with the keys customer, insight_online_passport, opt_in, partners,"
                                + " default_reseller, default_service_partner",
                        ASSIGNMENTS + ": missing file: add it with the header line device,role,location_id"),
                fleet.problems());
    }

    @Test
    void reports_a_folder_where_a_file_should_be() throws IOException {
        TinyFleet fleet = new TinyFleet(folder).delete(ASSIGNMENTS);
        Files.createDirectory(folder.resolve(ASSIGNMENTS));

        assertEquals(
                List.of(ASSIGNMENTS + ": not a file: put a file here with the header line device,role,location_id"),
                fleet.problems());
    }

    @Test
    void ignores_folders_that_other_programs_add() throws IOException {
        new TinyFleet(folder);
        for (String name : List.of(".hidden", "__MACOSX", "lost+found")) {
            Files.createDirectory(folder.resolve("environments").resolve(name));
        }

        assertEquals(List.of(), Fleet.read(folder).problems());
    }

    @Test
    void reports_a_folder_whose_name_is_not_decoded() throws IOException {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        assumeTrue(encoding.startsWith("UTF"), "not proved: file names are in " + encoding + ", which has no U+FFFD");
        TinyFleet fleet = new TinyFleet(folder);
        Files.createDirectory(folder.resolve("environments/a\uFFFD"));

        assertEquals(
                List.of(
                        "environments/a\uFFFD: name that is not UTF-8: rename it, since it is the ID of an environment"),
                fleet.problems());
    }

    @Test
    void reports_each_folder_whose_name_is_not_decoded() throws Exception {
        TinyFleet fleet = new TinyFleet(folder);
        String make = "cd environments && mkdir \"$(printf 'a\\374')\" \"$(printf 'a\\375')\"";
        int status = new ProcessBuilder("sh", "-c", make)
                .directory(folder.toFile())
                .start()
                .waitFor();
        assumeTrue(status == 0, "not proved: this file system rejects names that are not UTF-8");

        String problem =
                "environments/a\uFFFD: name that is not UTF-8: rename it, since it is the ID of an environment";
        assertEquals(List.of(problem, problem), fleet.problems());
    }

    @Test
    void reports_a_file_among_the_environments_unless_it_is_hidden() {
        TinyFleet fleet =
                new TinyFleet(folder).write("environments/.listing", "any").write("environments/notes.txt", "any");

        assertEquals(
                List.of(
                        "environments/notes.txt: file among the environments: move it elsewhere, since each environment is a folder"),
                fleet.problems());
    }
}
