package io.channelpartners.environment;

import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.DeviceId;
import io.channelpartners.user.HpePassportId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The edits of opt-in and integration (CP-40 to CP-43). */
abstract class ConsentEditing {

    ConsentEditing() {}

    /** Gets the registered devices. */
    public abstract DeviceRegister devices();

    /** Gets the opt-in. */
    public abstract CustomerOptIn optIn();

    /** Returns this environment. */
    abstract CustomerEnvironment self();

    abstract CustomerEnvironment with(CustomerOptIn edited);

    abstract CustomerEnvironment with(InsightOnlineIntegration edited);

    /**
     * Returns this environment with the opt-in given for its central-connect devices (CP-40).
     *
     * @param consent who consents, when, and to what (CP-41)
     */
    public CustomerEnvironment giveOptIn(Consent consent) {
        return with(optIn().with(new OptInState.Given(consent)));
    }

    /**
     * Returns this environment with its opt-in withdrawn; the consent stays on record (CP-41).
     *
     * @param by who withdraws it
     * @param at when
     * @return the edited environment; this one if the opt-in is not given
     */
    public CustomerEnvironment withdrawOptIn(Actor by, Instant at) {
        return with(optIn().with(optIn().environment().withdrawn(by, at)));
    }

    /**
     * Returns this environment with the opt-in given for one direct-connect device (CP-40).
     *
     * @param consent who consents, when, and to what (CP-41)
     * @throws io.channelpartners.problem.EditRefused if the device is not registered or connects centrally
     */
    public CustomerEnvironment giveOptIn(DeviceId device, Consent consent) {
        return giveOptIn(List.of(device), consent);
    }

    /**
     * Returns this environment with the opt-in given for several direct-connect devices (CP-40).
     *
     * @param consent who consents, when, and to what (CP-41)
     * @throws io.channelpartners.problem.EditRefused with every device that is not registered or connects centrally
     */
    public CustomerEnvironment giveOptIn(Collection<DeviceId> given, Consent consent) {
        DeviceEdits.requireDirect(devices(), given);
        return with(optIn().given(given, consent));
    }

    /**
     * Returns this environment with the opt-in of one direct-connect device withdrawn; the consent stays on record (CP-41).
     *
     * @param by who withdraws it
     * @param at when
     * @return the edited environment; this one if the opt-in is not given
     * @throws io.channelpartners.problem.EditRefused if the device is not registered or connects centrally
     */
    public CustomerEnvironment withdrawOptIn(DeviceId device, Actor by, Instant at) {
        return withdrawOptIn(List.of(device), by, at);
    }

    /**
     * Returns this environment with the opt-in of several direct-connect devices withdrawn; the consents stay on record (CP-41).
     *
     * @param withdrawn the devices; where the opt-in is not given, nothing changes
     * @param by who withdraws it
     * @param at when
     * @return the edited environment; this one if the opt-in of none of them is given
     * @throws io.channelpartners.problem.EditRefused with every device that is not registered or connects centrally
     */
    public CustomerEnvironment withdrawOptIn(Collection<DeviceId> withdrawn, Actor by, Instant at) {
        DeviceEdits.requireDirect(devices(), withdrawn);
        return with(optIn().withdrawn(withdrawn, by, at));
    }

    /**
     * Returns this environment with the Insight Online integration enabled (CP-42); partners, assignments and opt-in take effect
     * again as they stand (CP-43).
     *
     * @param passport the customer's HPE Passport
     */
    public CustomerEnvironment enableIntegration(HpePassportId passport) {
        return with(InsightOnlineIntegration.enabledFor(passport));
    }

    /**
     * Returns this environment with the Insight Online integration disabled: no partner sees anything, and everything is kept
     * (CP-43).
     */
    public CustomerEnvironment disableIntegration() {
        return with(InsightOnlineIntegration.disabled());
    }
}
