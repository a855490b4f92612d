package io.channelpartners.tools.accessreport.fleet;

import static io.channelpartners.tools.accessreport.fleet.TinyFleet.ASSIGNMENTS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.DEVICES;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.LOCATIONS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.PASSPORTS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.SETTINGS;
import static io.channelpartners.tools.accessreport.fleet.TinyFleet.SHARED_VIEWS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.tools.accessreport.input.Setting;
import io.channelpartners.tools.accessreport.problem.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correct fleet is read into records. */
class FleetRecordsTest {

    @TempDir
    Path folder;

    @Test
    void contain_what_the_back_end_knows() {
        Fleet fleet = new TinyFleet(folder).accepted();

        assertEquals(
                List.of(
                        new LocationRow(
                                new Place(LOCATIONS, 2),
                                "L1",
                                "Alpha",
                                "Way 1",
                                "Bern",
                                "BE",
                                "3000",
                                "CH",
                                Set.of(PartnerRole.RESELLER, PartnerRole.SERVICE_PARTNER),
                                true,
                                true,
                                false),
                        new LocationRow(
                                new Place(LOCATIONS, 3),
                                "L2",
                                "Beta",
                                "",
                                "Rome",
                                "",
                                "",
                                "IT",
                                Set.of(),
                                false,
                                false,
                                false)),
                fleet.locations());
        assertEquals(
                List.of(
                        new PassportRow(new Place(PASSPORTS, 2), "P1", "one@alpha.example", List.of("L1", "L2")),
                        new PassportRow(new Place(PASSPORTS, 3), "P2", "two@beta.example", List.of())),
                fleet.passports());
        assertEquals(
                List.of(new SharedViewRow(new Place(SHARED_VIEWS, 2), "L1", "Field", "two@beta.example")),
                fleet.sharedViews());
    }

    @Test
    void contain_what_the_environment_says() {
        Fleet fleet = new TinyFleet(folder).accepted();

        assertEquals(
                List.of(new EnvironmentFolder(
                        new Place("environments/acme", 0),
                        "acme",
                        new EnvironmentSettings(
                                new Setting(new Place(SETTINGS, 1), "Acme"),
                                Optional.of(new Setting(new Place(SETTINGS, 2), "C1")),
                                true,
                                List.of(
                                        new Setting(new Place(SETTINGS, 4), "L1"),
                                        new Setting(new Place(SETTINGS, 4), "L2")),
                                Optional.of(new Setting(new Place(SETTINGS, 5), "L1")),
                                Optional.empty()),
                        List.of(
                                new DeviceRow(
                                        new Place(DEVICES, 2),
                                        "D1",
                                        "one",
                                        "M",
                                        Map.of(),
                                        List.of("G1", "G2"),
                                        InsightRsGeneration.V7,
                                        ConnectMethod.CENTRAL,
                                        false),
                                new DeviceRow(
                                        new Place(DEVICES, 3),
                                        "D2",
                                        "two",
                                        "M",
                                        Map.of(),
                                        List.of(),
                                        InsightRsGeneration.UNKNOWN,
                                        ConnectMethod.DIRECT,
                                        true)),
                        List.of(
                                new AssignmentRow(new Place(ASSIGNMENTS, 2), true, "G1", PartnerRole.RESELLER, "L2"),
                                new AssignmentRow(
                                        new Place(ASSIGNMENTS, 3), false, "D1", PartnerRole.SERVICE_PARTNER, "L2")))),
                fleet.environments());
    }

    @Test
    void contain_each_folder_that_is_not_hidden_as_an_environment_in_order() {
        TinyFleet fleet = new TinyFleet(folder);
        for (String id : List.of("b", "B-10", "B-2", ".c", "acme-2")) {
            for (String file : List.of(SETTINGS, DEVICES, ASSIGNMENTS)) {
                fleet.write(file.replace("acme", id), fleet.text(file));
            }
        }

        assertEquals(
                List.of("B-10", "B-2", "acme", "acme-2", "b"),
                fleet.accepted().environments().stream()
                        .map(EnvironmentFolder::id)
                        .toList());
    }

    @Test
    void share_one_copy_of_texts_that_recur() {
        List<DeviceRow> devices = new TinyFleet(folder)
                .replace(DEVICES, ",,,DIRECT", ",G1;G2,,DIRECT")
                .accepted()
                .environments()
                .get(0)
                .devices();

        assertSame(devices.get(0).model(), devices.get(1).model());
        assertSame(devices.get(0).groups(), devices.get(1).groups());
    }

    @Test
    void contain_a_serial_number_if_the_column_is_there_and_not_blank() {
        TinyFleet fleet = new TinyFleet(folder)
                .replace(DEVICES, ",opt_in\n", ",opt_in,serial_number\n")
                .replace(DEVICES, "CENTRAL,\n", "CENTRAL,, CZ-1\n")
                .replace(DEVICES, "DIRECT,yes\n", "DIRECT,yes, \n");

        assertEquals(
                List.of(Map.of("serial_number", " CZ-1"), Map.of()),
                fleet.accepted().environments().get(0).devices().stream()
                        .map(DeviceRow::optional)
                        .toList());
    }
}
