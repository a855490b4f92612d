package io.channelpartners.environment;

import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.rows.Rows;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Converts an environment to rows and back. Reading checks once for everything that edits guarantee. */
final class StoredRows {

    private final EnvironmentRows rows;
    private final List<Problem> problems = new ArrayList<>();

    private StoredRows(EnvironmentRows rows) {
        this.rows = rows;
    }

    static EnvironmentRows of(CustomerEnvironment environment) {
        EnvironmentRows.Builder rows = EnvironmentRows.builder()
                .id(environment.id())
                .customer(environment.customer())
                .addAllPartners(environment.partners().all())
                .defaultReseller(environment.defaults().reseller())
                .defaultServicePartner(environment.defaults().servicePartner())
                .addAllDevices(environment.devices().all())
                .optIn(environment.optIn().environment())
                .integration(environment.integration());
        DeviceAssignments assignments = environment.assignments();
        for (DeviceId device : assignments.devices(PartnerRole.RESELLER)) {
            rows.putResellers(device, assignments.reseller().require(device));
        }
        for (DeviceId device : assignments.devices(PartnerRole.SERVICE_PARTNER)) {
            rows.putServicePartners(device, assignments.servicePartner().require(device));
        }
        for (DeviceId device : environment.optIn().devices()) {
            rows.putDeviceOptIns(device, environment.optIn().stateOf(device));
        }
        return rows.build();
    }

    static CustomerEnvironment restored(EnvironmentRows rows) {
        return new StoredRows(rows).restored();
    }

    private CustomerEnvironment restored() {
        PartnerList partners = PartnerList.of(once(rows.partners(), ChannelPartner::id, Refusals::partnerIsListed));
        DeviceRegister devices = DeviceRegister.of(once(rows.devices(), Device::id, Refusals::deviceIsRegistered));
        listed("CP-14", partners, rows.defaultReseller());
        listed("CP-14", partners, rows.defaultServicePartner());
        Rows<DeviceId, PartnerLocationId> resellers = Rows.of(rows.resellers());
        Rows<DeviceId, PartnerLocationId> servicePartners = Rows.of(rows.servicePartners());
        assignments(partners, devices, resellers);
        assignments(partners, devices, servicePartners);
        optIns(devices);
        Refusals.refuseIfAny(problems);
        return ImmutableCustomerEnvironment.copyOf(CustomerEnvironment.named(rows.id(), rows.customer()))
                .withPartners(partners)
                .withDefaults(ImmutableDefaultPartners.of(rows.defaultReseller(), rows.defaultServicePartner()))
                .withDevices(devices)
                .withAssignments(DeviceAssignments.of(resellers, servicePartners))
                .withOptIn(CustomerOptIn.of(
                        rows.optIn(), Rows.of(rows.deviceOptIns()).withoutIf(StoredRows::saysNothing)))
                .withIntegration(rows.integration());
    }

    private <K extends Comparable<? super K>, V> Rows<K, V> once(
            Collection<V> values, Function<V, K> key, Function<K, Problem> problem) {
        Rows<K, V> once = Rows.of(values, key);
        if (once.size() < values.size()) {
            Set<K> seen = new HashSet<>();
            values.stream().map(key).filter(id -> !seen.add(id)).map(problem).forEach(problems::add);
        }
        return once;
    }

    private void listed(String rule, PartnerList partners, Optional<PartnerLocationId> location) {
        location.filter(id -> !partners.contains(id))
                .ifPresent(id -> problems.add(Refusals.partnerIsNotListed(rule, id)));
    }

    private void assignments(
            PartnerList partners, DeviceRegister devices, Rows<DeviceId, PartnerLocationId> assignments) {
        for (DeviceId device : assignments.keysMissingIn(devices.rows())) {
            problems.add(Refusals.deviceIsUnknown("CP-21", device));
        }
        Set<PartnerLocationId> locations = new HashSet<>();
        locations.addAll(assignments.values());
        locations.forEach(location -> listed("CP-21", partners, Optional.of(location)));
    }

    private void optIns(DeviceRegister devices) {
        for (DeviceId id : rows.deviceOptIns().keySet()) {
            Optional<Device> device = devices.find(id);
            if (device.isEmpty()) {
                problems.add(Refusals.deviceIsUnknown("CP-40", id));
            } else if (device.get().connectMethod() != ConnectMethod.DIRECT) {
                problems.add(Refusals.deviceConnectsCentrally(id));
            }
        }
    }

    private static boolean saysNothing(DeviceId device, OptInState state) {
        return state instanceof OptInState.NeverGiven;
    }
}
