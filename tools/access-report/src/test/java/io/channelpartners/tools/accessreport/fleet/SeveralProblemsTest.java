package io.channelpartners.tools.accessreport.fleet;

import static io.channelpartners.tools.accessreport.fleet.TinyFleet.ASSIGNMENTS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.DEVICES;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.LOCATIONS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.PASSPORTS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.SETTINGS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.SHARED_VIEWS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralProblemsTest {

    @TempDir
    Path folder;

    @Test
    void reports_all_problems_of_all_files_by_file_and_line() {
        TinyFleet fleet = new TinyFleet(folder)
                .replace(LOCATIONS, "L2,Beta,,Rome", "L2,Beta,Rome")
                .replace(PASSPORTS, "L1;L2", "L1;L8")
                .write(SHARED_VIEWS, "location_id,email\n")
                .replace(SETTINGS, "opt_in=yes\n", "")
                .replace(SETTINGS, "customer=Acme", "customer=Acme\ncustomer=Acme")
                .replace(DEVICES, "V7,CENTRAL,", "V6,CENTRAL,yes")
                .replace(ASSIGNMENTS, "D1,SERVICE_PARTNER,L2", "D9,PARTNER,L9")
                .write("environments/zeta/environment.properties", "customer");

        assertEquals(
                List.of(
                        LOCATIONS + ":3",
                        PASSPORTS + ":2",
                        SHARED_VIEWS + ":1",
                        SETTINGS,
                        SETTINGS + ":2",
                        DEVICES + ":2",
                        DEVICES + ":2",
                        ASSIGNMENTS + ":3",
                        ASSIGNMENTS + ":3",
                        ASSIGNMENTS + ":3",
                        "environments/zeta/environment.properties",
                        "environments/zeta/environment.properties",
                        "environments/zeta/environment.properties",
                        "environments/zeta/environment.properties",
                        "environments/zeta/environment.properties",
                        "environments/zeta/environment.properties",
                        "environments/zeta/environment.properties:1",
                        "environments/zeta/devices.csv",
                        "environments/zeta/assignments.csv"),
                fleet.problems().stream()
                        .map(line -> line.substring(0, line.indexOf(": ")))
                        .toList());
    }
}
