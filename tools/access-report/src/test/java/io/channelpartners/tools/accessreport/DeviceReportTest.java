package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One device: its properties, its holders, and what is withheld from each listed partner and why. */
class DeviceReportTest {

    private static final String DEVICES = "environments/birch-bank/devices.csv";

    @TempDir
    Path folder;

    @Test
    void shows_who_sees_what_and_why_not_more() {
        RunResult result = show("alder-clinic", "ALD-007");

        assertEquals("""
                ALD-007: lab-vm-3
                Environment      alder-clinic: Alder Clinic
                Model            Synergy 480 Gen10
                Groups           Laboratory
                Generation       not known
                Connects         through Insight RS (central connect)
                Opt-in           given, for the environment
                Integration      on
                Reseller         0010043 Lakeside Systems, by default
                Service partner  0020500 Highland Service, individually assigned

                0010042 Lakeside Systems (Geneva, CH) sees nothing: holds no role on this device

                0010043 Lakeside Systems (Lyon, FR) sees 5 of 12
                  Devices         Configuration details         yes
                                  Warranty status               yes
                  Reports         Device configuration          yes
                                  GPP configuration             unknown  generation of Insight RS not known
                                  Contract & warranty           yes
                                  Support case                  no       not part of its role
                                  Service event                 no       not part of its role
                  Service events  Details                       no       not part of its role
                                  Icons in dashboard            no       not part of its role
                                  Link to CSN                   no       not part of its role
                  Further         Proactive care report         no       not part of its role
                                  Optimization recommendations  yes

                0020500 Highland Service (Inverness, GB) sees 10 of 12
                  Devices         Configuration details         yes
                                  Warranty status               yes
                  Reports         Device configuration          yes
                                  GPP configuration             unknown  generation of Insight RS not known
                                  Contract & warranty           yes
                                  Support case                  yes
                                  Service event                 yes
                  Service events  Details                       yes
                                  Icons in dashboard            yes
                                  Link to CSN                   yes
                  Further         Proactive care report         no       enrollment form not filed
                                  Optimization recommendations  yes

                0040999 Newcomer IT (Ghent, BE) sees nothing: holds no role on this device
                """, result.out());
        assertEquals(0, result.status());
        assertFalse(Files.exists(folder.resolve("access.csv")));
    }

    @Test
    void shows_hpe_as_holder_and_the_consent_of_the_device_itself() {
        List<String> lines = show("birch-bank", "BIR-5").outLines();

        assertEquals("Opt-in           not given, for this device", lines.get(6));
        assertEquals("Service partner  HPE, since no partner is assigned or the default", lines.get(9));
    }

    @Test
    void shows_that_the_integration_is_off() {
        List<String> lines = show("cedar-port", "CED-3").outLines();

        assertEquals("Opt-in           given, for this device", lines.get(6));
        assertEquals(
                "0010042 Lakeside Systems (Geneva, CH) sees nothing: the Insight Online integration is off",
                lines.get(11));
    }

    @Test
    void shows_the_serial_number_if_it_is_known() {
        SampleFleet fleet = SampleFleet.copiedTo(folder.resolve("fleet"))
                .replace(DEVICES, ",opt_in\n", ",opt_in,serial_number\n")
                .replace(DEVICES, "yes\n", "yes,CZ-5\n")
                .replace(DEVICES, "no\n", "no,\n")
                .replace(DEVICES, "CENTRAL,\n", "CENTRAL,,\n");

        List<String> lines = RunResult.in(folder, fleet, "--environment", "birch-bank", "--device", "BIR-4")
                .outLines();

        assertTrue(lines.contains("Serial number    CZ-5"), () -> String.join("\n", lines));
    }

    private RunResult show(String environment, String device) {
        return RunResult.in(folder, SampleFleet.ORIGINAL, "--environment", environment, "--device", device);
    }
}
