package io.channelpartners.testkit.law;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.user.HpePassportId;
import java.util.Set;

/** Performs the acts of a repair for the customer, the partner and HPE. The location must be listed. */
final class RepairActs {

    private final Trial trial;
    private final PartnerLocationId location;
    private final DeviceId device;

    RepairActs(Trial trial, PartnerLocationId location, DeviceId device) {
        this.trial = trial;
        this.location = location;
        this.device = device;
    }

    CustomerEnvironment all(Set<RepairAct> acts, CustomerEnvironment state) {
        CustomerEnvironment repaired = state;
        for (RepairAct act : acts) {
            repaired = done(act, repaired);
        }
        return repaired;
    }

    private CustomerEnvironment done(RepairAct act, CustomerEnvironment state) {
        return switch (act) {
            case REGISTER_DEVICE -> state.registerDevice(TypicalEdits.device(device, ConnectMethod.DIRECT));
            case ENABLE_INTEGRATION -> state.enableIntegration(HpePassportId.of("customer"));
            case ASSIGN_AS_RESELLER -> assigned(state, PartnerRole.RESELLER);
            case ASSIGN_AS_SERVICE_PARTNER -> assigned(state, PartnerRole.SERVICE_PARTNER);
            case GIVE_OPT_IN -> optedIn(state);
            case LINK_OR_SHARE -> state; // the customer asks about the users of the location, who are linked
            case FILE_ENROLLMENT_FORM -> told(state, StandingFact.ENROLLMENT_FORM);
            case AUTHORIZE_AS_RESELLER -> told(state, StandingFact.RESELLER);
            case AUTHORIZE_AS_SERVICE_PARTNER -> told(state, StandingFact.SERVICE_PARTNER);
            case AUTHORIZE_PROACTIVE_CARE -> told(state, StandingFact.PROACTIVE_CARE);
            case CHECK_AGAIN -> confirmed(state);
        };
    }

    /** Assigns the device if it is registered. If the act that registers it is left out, the assignment has no effect. */
    private CustomerEnvironment assigned(CustomerEnvironment state, PartnerRole role) {
        return state.devices().contains(device)
                ? state.saveDevices(DeviceTicks.of(location).tick(role, device))
                : state;
    }

    private CustomerEnvironment optedIn(CustomerEnvironment state) {
        boolean direct = state.devices()
                .find(device)
                .filter(found -> found.connectMethod() == ConnectMethod.DIRECT)
                .isPresent();
        return direct ? state.giveOptIn(device, trial.consent()) : state.giveOptIn(trial.consent());
    }

    private CustomerEnvironment told(CustomerEnvironment state, StandingFact fact) {
        ChannelPartner partner = state.partners().find(location).orElseThrow();
        return state.refreshPartner(trial.checked(partner, fact.with(partner.standing(), Answer.YES)));
    }

    private CustomerEnvironment confirmed(CustomerEnvironment state) {
        ChannelPartner partner = state.partners().find(location).orElseThrow();
        PartnerStanding confirmed = partner.standing();
        for (StandingFact fact : StandingFact.values()) {
            if (fact.of(confirmed) == Answer.UNKNOWN) {
                confirmed = fact.with(confirmed, Answer.YES);
            }
        }
        return state.refreshPartner(trial.checked(partner, confirmed));
    }
}
