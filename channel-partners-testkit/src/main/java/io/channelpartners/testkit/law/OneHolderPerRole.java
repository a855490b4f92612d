package io.channelpartners.testkit.law;

import io.channelpartners.access.HeldDevices;
import io.channelpartners.access.ListedPartner;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.List;
import java.util.Optional;

/** L-1, and that the counts of the list of partners come from the same holders. */
final class OneHolderPerRole implements LawCheck {

    @Override
    public void on(Trial trial) {
        Sights sights = trial.sights();
        List<ListedPartner> listed = sights.review().channelPartners();
        for (PartnerRole role : PartnerRole.values()) {
            List<Holding> holdings = sights.devices().stream()
                    .map(device -> holding(sights, device, role))
                    .toList();
            List<PartnerLocationId> defaults = listed.stream()
                    .filter(partner -> partner.defaultOf().contains(role))
                    .map(partner -> partner.partner().id())
                    .toList();
            Trial.requireSame(
                    sights.environment().defaults().of(role).stream().toList(), defaults, () -> "defaults as " + role);
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

    private static Holding holding(Sights sights, DeviceId device, PartnerRole role) {
        Optional<Holding> holding = sights.environment().holding(device, role);
        Trial.require(holding.isPresent(), () -> device + " has no holder as " + role);
        return holding.orElseThrow();
    }

    private static int count(List<Holding> holdings, Holding holding) {
        return (int) holdings.stream().filter(holding::equals).count();
    }
}
