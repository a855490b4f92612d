package io.channelpartners.testkit.environment;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import io.channelpartners.testkit.Creation;
import io.channelpartners.testkit.SettableClock;
import java.util.List;
import java.util.function.Supplier;

/** Short words for what the rules speak of. */
public final class Shorthand {

    public static final Actor ANNA = Actor.of("anna");
    public static final Consent CONSENT = new Consent(ANNA, SettableClock.START, "wording of 2026");

    private Shorthand() {}

    public static PartnerLocationId partner(String id) {
        return PartnerLocationId.of(id);
    }

    public static DeviceId device(String id) {
        return DeviceId.of(id);
    }

    public static DeviceGroup group(String name) {
        return DeviceGroup.of(name);
    }

    /** The assigned-devices pane of a partner, on which nothing is ticked so far. */
    public static DeviceTicks paneOf(String partner) {
        return DeviceTicks.of(partner(partner));
    }

    public static Holding individually(String partner) {
        return new Holding.Individual(partner(partner));
    }

    public static Holding byDefault(String partner) {
        return new Holding.ByDefault(partner(partner));
    }

    public static Holding byHpe() {
        return new Holding.ByHpe();
    }

    public static Holding holding(CustomerEnvironment environment, String device, PartnerRole role) {
        return environment.holding(device(device), role).orElseThrow();
    }

    /** An environment as a store holds it at its seventh revision. */
    public static EnvironmentSnapshot stored(CustomerEnvironment environment) {
        return new EnvironmentSnapshot(new EnvironmentStamp(Creation.SOME, Revision.of(7), 0), environment);
    }

    public static EnvironmentChange change(CustomerEnvironment before, CustomerEnvironment after) {
        return stored(before).changeTo(after, ANNA, SettableClock.START);
    }

    public static ChangeResult result(CustomerEnvironment before, CustomerEnvironment after) {
        EnvironmentChange change = change(before, after);
        return ChangeResult.of(new EnvironmentSnapshot(change.to(), after), change, after);
    }

    /** The rules that refuse an edit, each with what breaks it, in the order of the problems. */
    public static List<String> refusal(Supplier<CustomerEnvironment> edit) {
        return assertThrows(EditRefused.class, edit::get).problems().stream()
                .map(Shorthand::ruleAndSubject)
                .toList();
    }

    public static String ruleAndSubject(Problem problem) {
        return problem.rule() + " " + problem.subject();
    }
}
