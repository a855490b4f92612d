package io.channelpartners.console.customer.impact;

import io.channelpartners.device.Device;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The devices that another partner holds after a change.
 *
 * @param first some of them
 * @param count how many there are, counted once per role
 */
public record ChangedHands(List<Row> first, int count) {

    private static final int SHOWN = 12;

    /**
     * A device that changes hands in a role.
     *
     * @param device its name
     * @param id its ID
     * @param role the code of the role
     * @param before who holds the role before; empty for HPE
     * @param after who holds it after; empty for HPE
     */
    public record Row(String device, String id, String role, Optional<String> before, Optional<String> after) {}

    static ChangedHands of(Companies companies) {
        List<Row> first = new ArrayList<>();
        int count = 0;
        for (Device device : companies.after().devices().all()) {
            for (PartnerRole role : PartnerRole.values()) {
                Optional<PartnerLocationId> before =
                        companies.before().holding(device.id(), role).flatMap(Holding::partner);
                Optional<PartnerLocationId> after =
                        companies.after().holding(device.id(), role).flatMap(Holding::partner);
                if (!before.equals(after) && count++ < SHOWN) {
                    first.add(new Row(
                            device.name(),
                            device.id().value(),
                            role.code(),
                            before.map(companies::name),
                            after.map(companies::name)));
                }
            }
        }
        return new ChangedHands(first, count);
    }
}
