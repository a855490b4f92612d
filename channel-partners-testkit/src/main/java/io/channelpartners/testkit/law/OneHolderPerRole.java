package io.channelpartners.testkit.law;

import io.channelpartners.device.DeviceId;
import io.channelpartners.list.HeldDevices;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.List;
import java.util.Optional;

/** L-1: also compares the holders with the counts in the list of partners. */
final class OneHolderPerRole implements LawCheck {

    @Override
    public void on(Trial trial) {
        EnvironmentVisibility visibility = trial.visibility();
        List<ListedPartner> listed = visibility.review().channelPartners();
        for (PartnerRole role : PartnerRole.values()) {
            List<Holding> holdings = visibility.devices().stream()
                    .map(device -> holding(visibility, device, role))
                    .toList();
            List<PartnerLocationId> defaults = listed.stream()
                    .filter(partner -> partner.defaultOf().contains(role))
                    .map(partner -> partner.partner().id())
                    .toList();
            Trial.requireSame(
                    visibility.environment().defaults().find(role).stream().toList(),
                    defaults,
                    () -> "defaults as " + role);
            for (ListedPartner partner : listed) {
                PartnerLocationId location = partner.partner().id();
                Trial.requireSame(
                        new HeldDevices(
                                count(holdings, new Holding.Individual(location)),
                                count(holdings, new Holding.ByDefault(location))),
                        partner.held(role),
                        () -> "devices that " + location + " holds as " + role);
            }
        }
    }

    private static Holding holding(EnvironmentVisibility visibility, DeviceId device, PartnerRole role) {
        Optional<Holding> holding = visibility.environment().holding(device, role);
        Trial.require(holding.isPresent(), () -> device + " has no holder as " + role);
        return holding.orElseThrow();
    }

    private static int count(List<Holding> holdings, Holding holding) {
        return (int) holdings.stream().filter(holding::equals).count();
    }
}
