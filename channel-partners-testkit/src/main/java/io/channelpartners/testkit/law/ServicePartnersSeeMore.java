package io.channelpartners.testkit.law;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;

/** L-2: gives each listed partner every device in one role, then in the other, with the same authorization. */
final class ServicePartnersSeeMore implements LawCheck {

    @Override
    public void on(Trial trial) {
        for (ChannelPartner partner : trial.environment().partners().all()) {
            CustomerEnvironment equal = trial.environment()
                    .refreshPartner(trial.checked(
                            partner,
                            StandingFact.SERVICE_PARTNER.with(
                                    StandingFact.RESELLER.with(partner.standing(), Answer.YES), Answer.YES)));
            PartnerLocationId location = partner.id();
            EnvironmentVisibility asReseller = trial.visibilityOf(Copies.heldBy(equal, location, PartnerRole.RESELLER));
            EnvironmentVisibility asServicePartner =
                    trial.visibilityOf(Copies.heldBy(equal, location, PartnerRole.SERVICE_PARTNER));
            for (DeviceId device : asReseller.devices()) {
                FeatureSet missing =
                        asReseller.features(location, device).without(asServicePartner.features(location, device));
                Trial.require(
                        missing.isEmpty(),
                        () -> location + " sees " + missing + " of device " + device
                                + " as its reseller, but not as its service partner");
            }
        }
    }
}
