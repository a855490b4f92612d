package io.channelpartners.testkit.law;

import io.channelpartners.consent.Consent;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.properties.NamedEdit;
import io.channelpartners.user.HpePassportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Typical edits of the partners and devices of an environment. An edit that a rule forbids changes nothing. */
final class TypicalEdits {

    private static final DeviceId NEW = DeviceId.of("new device of the laws");
    private static final int FEW = 3;

    private TypicalEdits() {}

    /** Gets one edit of each kind, and several for each of the first few partners. */
    static List<NamedEdit> of(Trial trial) {
        CustomerEnvironment environment = trial.environment();
        List<NamedEdit> edits = new ArrayList<>();
        edits.add(new NamedEdit("enable", state -> state.enableIntegration(HpePassportId.of("customer"))));
        Consent consent = trial.consent();
        Instant withdrawnAt = trial.now();
        edits.add(new NamedEdit("opt in", state -> state.giveOptIn(consent)));
        edits.add(new NamedEdit("register a device", state -> state.registerDevice(newDevice())));
        List<DeviceId> devices =
                environment.devices().all().stream().map(Device::id).toList();
        for (ChannelPartner partner :
                environment.partners().all().stream().limit(FEW).toList()) {
            edits.addAll(about(trial, partner, everySecond(devices)));
        }
        for (PartnerRole role : PartnerRole.values()) {
            edits.add(new NamedEdit("reset the default " + role, state -> state.resetDefault(role)));
        }
        devices.stream()
                .limit(1)
                .forEach(device -> edits.add(new NamedEdit("retire " + device, state -> state.retireDevice(device))));
        edits.add(new NamedEdit("opt out", state -> state.withdrawOptIn(Trial.BY, withdrawnAt)));
        edits.add(new NamedEdit("disable", CustomerEnvironment::disableIntegration));
        return edits;
    }

    private static List<NamedEdit> about(Trial trial, ChannelPartner partner, List<DeviceId> some) {
        PartnerLocationId id = partner.id();
        List<NamedEdit> edits = new ArrayList<>();
        for (PartnerRole role : PartnerRole.values()) {
            edits.add(new NamedEdit(
                    "assign to " + id + " as " + role,
                    state -> state.saveDevices(DeviceTicks.of(id).tick(role, some))));
            edits.add(new NamedEdit("default " + role + " " + id, state -> state.setDefault(role, id)));
        }
        IdCheck withdrawn = trial.checked(partner, PartnerStanding.none());
        IdCheck authorized = trial.checked(partner, partner.standing());
        edits.add(new NamedEdit("withdraw all from " + id, state -> state.refreshPartner(withdrawn)));
        edits.add(new NamedEdit("authorize " + id, state -> state.refreshPartner(authorized)));
        edits.add(new NamedEdit("remove " + id, state -> state.removePartner(id)));
        return edits;
    }

    static Device newDevice() {
        return device(NEW, ConnectMethod.CENTRAL);
    }

    static Device device(DeviceId id, ConnectMethod connectMethod) {
        return Device.builder()
                .id(id)
                .name("device of the laws")
                .generation(InsightRsGeneration.V7)
                .connectMethod(connectMethod)
                .build();
    }

    private static List<DeviceId> everySecond(List<DeviceId> devices) {
        List<DeviceId> some = new ArrayList<>();
        for (int i = 0; i < devices.size(); i += 2) {
            some.add(devices.get(i));
        }
        return some;
    }
}
