package io.channelpartners.tools.accessreport.format;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.internal.field.DeviceFields;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.tools.accessreport.terminal.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The properties of a device, and who holds it and why. */
final class DeviceSummary {

    private final CustomerEnvironment environment;
    private final Device device;

    DeviceSummary(CustomerEnvironment environment, Device device) {
        this.environment = environment;
        this.device = device;
    }

    List<String> lines() {
        TextTable table = new TextTable().texts("", TextTable.WIDEST).texts("", TextTable.WIDEST);
        table.row(List.of("Environment", EnvironmentSummary.title(environment)));
        table.row(List.of("Model", orNone(device.model())));
        DeviceFields.ALL.all().stream()
                .filter(field -> !field.isRequired())
                .forEach(field -> field.of(device).ifPresent(text -> table.row(List.of(label(field.name()), text))));
        table.row(List.of("Groups", orNone(groups())));
        table.row(List.of("Generation", generation()));
        table.row(List.of("Connects", connects()));
        table.row(List.of("Opt-in", optIn()));
        table.row(List.of("Integration", environment.integration().isEnabled() ? "on" : "off"));
        for (PartnerRole role : PartnerRole.values()) {
            table.row(List.of(
                    RoleName.name(role),
                    holder(environment.holding(device.id(), role).orElseThrow())));
        }
        return table.lines();
    }

    /** Returns the name of a field as a heading: {@code serial_number} as {@code Serial number}. */
    private static String label(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('_', ' ');
    }

    private String groups() {
        return device.groups().stream().map(DeviceGroup::value).collect(Collectors.joining(", "));
    }

    private static String orNone(String text) {
        return CodePoints.isBlank(text) ? "-" : text;
    }

    private String generation() {
        return switch (device.generation()) {
            case V5 -> "Insight RS 5.x";
            case V7 -> "Insight RS 7.x";
            case OTHER -> "neither Insight RS 5.x nor 7.x";
            case UNKNOWN -> "not known";
        };
    }

    private String connects() {
        return switch (device.connectMethod()) {
            case CENTRAL -> "through Insight RS (central connect)";
            case DIRECT -> "by itself (direct connect)";
        };
    }

    private String optIn() {
        String given = environment.optIn().isGivenFor(device) ? "given" : "not given";
        return switch (device.connectMethod()) {
            case CENTRAL -> given + ", for the environment";
            case DIRECT -> given + ", for this device";
        };
    }

    private String holder(Holding holding) {
        if (holding instanceof Holding.Individual individual) {
            return named(individual.location()) + ", individually assigned";
        }
        if (holding instanceof Holding.ByDefault byDefault) {
            return named(byDefault.location()) + ", by default";
        }
        return "HPE, since no partner is assigned or the default";
    }

    private String named(PartnerLocationId location) {
        return environment
                .partners()
                .find(location)
                .map(partner -> location + " " + partner.details().companyName())
                .orElse(location.value());
    }
}
