package io.channelpartners.tools.accessreport.format;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.internal.text.Counted;

/** The properties of an environment, in one line. */
final class EnvironmentSummary {

    private EnvironmentSummary() {}

    static String title(CustomerEnvironment environment) {
        return environment.id().value() + ": " + environment.customer();
    }

    static String line(CustomerEnvironment environment) {
        return Counted.of(environment.devices().size(), "device")
                + " | Insight Online integration "
                + (environment.integration().isEnabled() ? "on" : "off: nobody sees anything")
                + " | opt-in " + (environment.optIn().environment().isGiven() ? "given" : "not given")
                + ownOptIns(environment);
    }

    private static String ownOptIns(CustomerEnvironment environment) {
        long direct = environment.devices().all().stream()
                .filter(device -> device.connectMethod() == ConnectMethod.DIRECT)
                .count();
        long given = environment.devices().all().stream()
                .filter(device -> device.connectMethod() == ConnectMethod.DIRECT)
                .filter(device -> environment.optIn().isGivenFor(device))
                .count();
        return direct == 0 ? "" : " | own opt-in: " + given + " of " + direct + " direct-connect";
    }
}
