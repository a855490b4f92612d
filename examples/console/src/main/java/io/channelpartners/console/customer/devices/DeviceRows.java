package io.channelpartners.console.customer.devices;

import io.channelpartners.console.frame.Notice;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.EditRefused;
import java.util.List;
import java.util.Optional;

/** Makes the rows of a page from what the library lists and what the user has ticked. */
record DeviceRows(CustomerEnvironment environment, DeviceTicks ticks) {

    DeviceRow row(AssignedDevice assigned) {
        return DeviceRow.of(
                assigned.device(), box(PartnerRole.RESELLER, assigned), box(PartnerRole.SERVICE_PARTNER, assigned));
    }

    private DeviceRow.Box box(PartnerRole role, AssignedDevice assigned) {
        DeviceId device = assigned.device().id();
        Optional<Holding> holding = assigned.holding(role);
        boolean held = holding.isPresent();
        boolean ticked = ticks.wanted(role, device).orElse(held);
        return new DeviceRow.Box(
                role.code(),
                held,
                holding.map(way -> way instanceof Holding.ByDefault ? "by_default" : "individually")
                        .orElse(""),
                ticked,
                held ? "" : otherHolder(role, device),
                held && !ticked ? problemsOfClearing(role, device) : List.of());
    }

    private String otherHolder(PartnerRole role, DeviceId device) {
        return environment
                .holding(device, role)
                .flatMap(Holding::partner)
                .flatMap(environment.partners()::find)
                .map(other -> other.details().companyName())
                .orElse("HPE");
    }

    /** Tries the clearing alone, since a problem of the whole save does not say as a value which device it is about. */
    private List<Notice> problemsOfClearing(PartnerRole role, DeviceId device) {
        try {
            environment.saveDevices(DeviceTicks.of(ticks.partner()).clear(role, device));
            return List.of();
        } catch (EditRefused refusal) {
            return Notice.of(refusal.problems());
        }
    }
}
