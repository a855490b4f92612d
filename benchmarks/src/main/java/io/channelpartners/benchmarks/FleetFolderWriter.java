package io.channelpartners.benchmarks;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes environments of {@link GeneratedEnvironments}, of a thousand devices each, as the files that the access report reads. */
final class FleetFolderWriter {

    private static final int DEVICES_PER_ENVIRONMENT = 1_000;

    private FleetFolderWriter() {}

    /** Writes a fleet; the first argument is its folder, the second the number of devices. */
    public static void main(String[] arguments) throws IOException {
        Path fleet = Path.of(arguments[0]);
        int devices = Integer.parseInt(arguments[1]);
        writeBackEnd(Files.createDirectories(fleet.resolve("hpe-back-end")));
        for (int number = 0; number < devices / DEVICES_PER_ENVIRONMENT; number++) {
            EnvironmentId id = EnvironmentId.of(String.format(Locale.ROOT, "customer-%05d", number));
            write(
                    Files.createDirectories(fleet.resolve("environments").resolve(id.value())),
                    GeneratedEnvironments.environment(id, DEVICES_PER_ENVIRONMENT));
        }
    }

    private static void writeBackEnd(Path folder) throws IOException {
        write(
                folder.resolve("locations.csv"),
                "location_id,company,street,city,state,postcode,country,authorized_roles,proactive_care,enrollment_form,"
                        + "case_routing",
                BenchmarkLibrary.LOCATIONS,
                location -> location + ",Partner " + location + ",,Hamburg,,,DE,RESELLER;SERVICE_PARTNER,yes,yes,yes");
        write(
                folder.resolve("passports.csv"),
                "passport_id,email,location_ids",
                List.of(BenchmarkLibrary.USER),
                user -> user.value() + ",user@partner.example," + BenchmarkLibrary.LOCATIONS.get(0));
        write(folder.resolve("shared-views.csv"), "location_id,group,email", List.of(), Object::toString);
    }

    private static void write(Path folder, CustomerEnvironment environment) throws IOException {
        Files.writeString(
                folder.resolve("environment.properties"),
                String.format(
                        Locale.ROOT,
                        """
                customer=%s
                insight_online_passport=customer-passport
                opt_in=yes
                partners=%s
                default_reseller=%s
                default_service_partner=%s
                """,
                        environment.customer(),
                        BenchmarkLibrary.LOCATIONS.stream()
                                .map(PartnerLocationId::value)
                                .collect(Collectors.joining(";")),
                        environment.defaults().reseller().orElseThrow(),
                        environment.defaults().servicePartner().orElseThrow()));
        write(
                folder.resolve("devices.csv"),
                "device_id,name,model,groups,generation,connect,opt_in",
                environment.devices().all(),
                device -> row(environment, device));
        try (BufferedWriter rows = Files.newBufferedWriter(folder.resolve("assignments.csv"))) {
            rows.write("device,role,location_id\n");
            for (PartnerRole role : PartnerRole.values()) {
                for (var device : environment.assignments().devices(role)) {
                    rows.write(device + "," + role + ","
                            + environment.assignments().find(device, role).orElseThrow() + "\n");
                }
            }
        }
    }

    private static String row(CustomerEnvironment environment, Device device) {
        String generation = device.generation() == InsightRsGeneration.UNKNOWN
                ? ""
                : device.generation().name();
        boolean direct = device.connectMethod() == ConnectMethod.DIRECT;
        String optIn = environment.optIn().stateOf(device.id()).isGiven() ? "yes" : "no";
        return String.join(
                ",",
                device.id().value(),
                device.name(),
                device.model(),
                device.groups().stream().map(Object::toString).collect(Collectors.joining(";")),
                generation,
                device.connectMethod().name(),
                direct ? optIn : "");
    }

    private static <T> void write(Path file, String header, List<T> rows, Function<T, String> row) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            lines.write(header + "\n");
            for (T one : rows) {
                lines.write(row.apply(one) + "\n");
            }
        }
    }
}
