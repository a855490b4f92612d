package io.channelpartners.console.customer.settings;

import io.channelpartners.consent.OptInState;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.user.HpePassportId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The settings of an environment, with one page of its direct-connect devices.
 *
 * @param customer the company's name
 * @param optIn the opt-in for central-connect devices
 * @param passport the Passport for which the integration is enabled; empty if it is disabled
 * @param direct the devices of the page
 * @param from how many devices are before them
 * @param all how many direct-connect devices there are
 */
public record SettingsPage(
        String customer, OptInState optIn, Optional<String> passport, List<DirectDevice> direct, int from, int all) {

    static final int SIZE = 20;

    static SettingsPage of(CustomerEnvironment environment, int asked) {
        List<Device> direct = environment.devices().all().stream()
                .filter(device -> device.connectMethod() == ConnectMethod.DIRECT)
                .sorted(Comparator.comparing(Device::name).thenComparing(Device::id))
                .toList();
        int from = Math.min(Math.max(0, asked), Math.max(0, direct.size() - 1));
        return new SettingsPage(
                environment.customer(),
                environment.optIn().environment(),
                environment.integration().passport().map(HpePassportId::value),
                direct.stream()
                        .skip(from)
                        .limit(SIZE)
                        .map(device -> new DirectDevice(
                                device.id().value(),
                                device.name(),
                                environment.optIn().stateOf(device.id())))
                        .toList(),
                from,
                direct.size());
    }

    public int last() {
        return from + direct.size();
    }

    public int previous() {
        return Math.max(0, from - SIZE);
    }
}
