package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.channelpartners.tools.accessreport.run.RunContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Whatever one file of a fleet holds, the program writes its report, or says line by line what is wrong with the file. */
class FleetFilesFuzzTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    /** Of a line: two quoted texts of 80 code points at most 10 characters each, and the words around them. */
    private static final int LONGEST_LINE = 2_000;

    private static final String LOCATIONS = "hpe-back-end/locations.csv";
    private static final String PASSPORTS = "hpe-back-end/passports.csv";
    private static final String SHARED_VIEWS = "hpe-back-end/shared-views.csv";
    private static final String SETTINGS = "environments/acme/environment.properties";
    private static final String DEVICES = "environments/acme/devices.csv";
    private static final String ASSIGNMENTS = "environments/acme/assignments.csv";

    private static final Map<String, String> GOOD =
            Map.of(LOCATIONS, """
            location_id,company,street,city,state,postcode,country,authorized_roles,proactive_care,enrollment_form,case_routing
            L1,Alpha,Way 1,Bern,BE,3000,CH,SERVICE_PARTNER;RESELLER,yes,yes,no
            L2,Beta,,Rome,,,IT,,no,no,no
            """, PASSPORTS, """
            passport_id,email,location_ids
            P1,one@alpha.example,L1;L2
            """, SHARED_VIEWS, """
            location_id,group,email
            L1,Field,two@beta.example
            """, SETTINGS, """
            customer=Acme
            insight_online_passport=C1
            opt_in=yes
            partners=L1;L2
            default_reseller=L1
            default_service_partner=
            """, DEVICES, """
            device_id,name,model,groups,generation,connect,opt_in
            D1,one,M,G1;G2,V7,CENTRAL,
            D2,two,M,,,DIRECT,yes
            """, ASSIGNMENTS, """
            device,role,location_id
            group:G1,RESELLER,L2
            D1,SERVICE_PARTNER,L2
            """);

    @TempDir
    private static Path fleet;

    @FuzzTest
    void any_locations_are_reported_or_refused(byte[] bytes) throws IOException {
        check(LOCATIONS, bytes);
    }

    @FuzzTest
    void any_passports_are_reported_or_refused(byte[] bytes) throws IOException {
        check(PASSPORTS, bytes);
    }

    @FuzzTest
    void any_shared_views_are_reported_or_refused(byte[] bytes) throws IOException {
        check(SHARED_VIEWS, bytes);
    }

    @FuzzTest
    void any_settings_are_reported_or_refused(byte[] bytes) throws IOException {
        check(SETTINGS, bytes);
    }

    @FuzzTest
    void any_devices_are_reported_or_refused(byte[] bytes) throws IOException {
        check(DEVICES, bytes);
    }

    @FuzzTest
    void any_assignments_are_reported_or_refused(byte[] bytes) throws IOException {
        check(ASSIGNMENTS, bytes);
    }

    private static void check(String file, byte[] bytes) throws IOException {
        write(file, bytes);
        try {
            checkRun();
        } finally {
            Files.delete(fleet.resolve(file)); // the next input finds a good file here again
        }
    }

    private static void checkRun() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        RunContext around = new RunContext(
                out, new PrintStream(err, true, StandardCharsets.UTF_8), StandardCharsets.UTF_8, fleet, CLOCK, false);
        int status = Program.run(around, ".", "--out", "-");
        List<String> lines = err.toString(StandardCharsets.UTF_8).lines().toList();
        if (status == 0) {
            assertEquals(List.of(), lines);
            assertFalse(out.toString(StandardCharsets.UTF_8).isEmpty(), "an empty report");
        } else {
            assertEquals(2, status, () -> String.join("\n", lines));
            assertEquals(0, out.size(), "a report in spite of a refusal");
            assertFalse(lines.isEmpty(), "a refusal without a line");
            lines.forEach(FleetFilesFuzzTest::checkLine);
        }
    }

    private static void checkLine(String line) {
        assertTrue(GOOD.keySet().stream().anyMatch(file -> line.startsWith(file + ":")), line);
        assertTrue(line.codePoints().noneMatch(Character::isISOControl), line);
        assertTrue(line.length() <= LONGEST_LINE, line);
    }

    private static void write(String file, byte[] bytes) throws IOException {
        for (Map.Entry<String, String> good : GOOD.entrySet()) {
            Path path = fleet.resolve(good.getKey());
            if (!Files.exists(path)) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, good.getValue());
            }
        }
        Files.write(fleet.resolve(file), bytes);
    }
}
