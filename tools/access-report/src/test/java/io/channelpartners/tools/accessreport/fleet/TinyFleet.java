package io.channelpartners.tools.accessreport.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.tools.accessreport.problem.FleetProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A correct fleet of a few lines, written to a folder, in which a test changes something. */
final class TinyFleet {

    static final String LOCATIONS = "hpe-back-end/locations.csv";
    static final String PASSPORTS = "hpe-back-end/passports.csv";
    static final String SHARED_VIEWS = "hpe-back-end/shared-views.csv";
    static final String SETTINGS = "environments/acme/environment.properties";
    static final String DEVICES = "environments/acme/devices.csv";
    static final String ASSIGNMENTS = "environments/acme/assignments.csv";

    private static final Map<String, String> GOOD =
            Map.of(LOCATIONS, """
            location_id,company,street,city,state,postcode,country,authorized_roles,proactive_care,enrollment_form,case_routing
            L1,Alpha,Way 1,Bern,BE,3000,CH,SERVICE_PARTNER;RESELLER,yes,yes,no
            L2,Beta,,Rome,,,IT,,no,no,no
            """, PASSPORTS, """
            passport_id,email,location_ids
            P1,one@alpha.example,L1;L2
            P2,two@beta.example,
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

    private final Path folder;

    TinyFleet(Path folder) {
        this.folder = folder;
        GOOD.forEach(this::write);
    }

    TinyFleet write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    TinyFleet write(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    TinyFleet replace(String file, String old, String replacement) {
        String text = text(file);
        assertTrue(text.contains(old), () -> file + " does not contain " + old + ": correct the test");
        return write(file, text.replace(old, replacement));
    }

    TinyFleet delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Fleet accepted() {
        FleetReading reading = Fleet.read(folder);
        assertEquals(List.of(), reading.problems());
        return reading.fleet();
    }

    /** Returns the lines of the problems, and fails if there are none. */
    List<String> problems() {
        List<FleetProblem> problems = Fleet.read(folder).problems();
        assertFalse(problems.isEmpty(), "the fleet was accepted");
        return problems.stream().map(FleetProblem::toString).toList();
    }
}
