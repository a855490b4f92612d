package io.channelpartners.examples.embedding;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerView;
import java.time.Instant;

/** An embedder's portal. */
final class MyPortal {

    private final ChannelPartnersLibrary library;

    MyPortal(ChannelPartnersLibrary library) {
        this.library = library;
    }

    PartnerView viewFor(String passport, String environment) {
        return library.partnerAccess()
                .view(library.partnerAccess().signIn(HpePassportId.of(passport)), EnvironmentId.of(environment));
    }

    String warrantyFor(String passport, String environment, String device) {
        AccessDecision decision =
                viewFor(passport, environment).decide(DeviceId.of(device), InsightOnlineFeature.WARRANTY_STATUS);
        return decision.unmetCondition().map(MyPortal::refused).orElse("warranty status");
    }

    private static String refused(AccessCondition because) {
        return because == AccessCondition.CUSTOMER_HAS_OPTED_IN
                ? "no warranty status: opt-in is missing"
                : "no warranty status";
    }

    void optIn(String environment, String customer) {
        Consent consent = new Consent(Actor.of(customer), Instant.EPOCH, "wording of 2026");
        library.channelPartners()
                .change(EnvironmentId.of(environment), Actor.of(customer), state -> state.giveOptIn(consent));
    }
}
