package io.channelpartners.console.customer.devices;

import io.channelpartners.console.frame.Notice;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import java.util.List;

/**
 * A row of the pane (CP-33).
 *
 * @param id the device's ID
 * @param name its name
 * @param model its model
 * @param groups its groups
 * @param reseller its reseller box
 * @param servicePartner its service partner box
 */
public record DeviceRow(String id, String name, String model, String groups, Box reseller, Box servicePartner) {

    /**
     * A check box.
     *
     * @param role the code of the role
     * @param held whether the partner holds the role
     * @param way {@code individually}, {@code by_default}, or empty if the partner does not hold it
     * @param ticked whether the box is ticked: as the user left it, else as it is
     * @param otherHolder who holds the role instead; empty if the partner does
     * @param problems why saving this box would be refused (CP-23)
     */
    public record Box(
            String role, boolean held, String way, boolean ticked, String otherHolder, List<Notice> problems) {

        public boolean isChanged() {
            return held != ticked;
        }
    }

    static DeviceRow of(Device device, Box reseller, Box servicePartner) {
        return new DeviceRow(
                device.id().value(),
                device.name(),
                device.model(),
                String.join(
                        ", ",
                        device.groups().stream()
                                .map(DeviceGroup::value)
                                .sorted()
                                .toList()),
                reseller,
                servicePartner);
    }

    /** Returns what the form tells of this row: whether each role was held, and the ID. */
    public String shown() {
        return (reseller.held() ? "1" : "0") + (servicePartner.held() ? "1" : "0") + ":" + id;
    }

    public List<Box> boxes() {
        return List.of(reseller, servicePartner);
    }

    public boolean isChanged() {
        return reseller.isChanged() || servicePartner.isChanged();
    }
}
