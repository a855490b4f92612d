package io.channelpartners.examples.accessreport;

import io.channelpartners.access.AccessReview;
import io.channelpartners.environment.Actor;
import io.channelpartners.environment.Consent;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentEdit;
import io.channelpartners.examples.accessreport.fleet.Blanks;
import io.channelpartners.examples.accessreport.fleet.Quoted;
import io.channelpartners.examples.accessreport.load.LoadedFleet;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.ChannelPartnersException;
import java.time.Instant;
import java.util.List;

/**
 * What another setting of an environment would show and hide.
 *
 * @param setting key and value, with {@code =} between them
 * @param environment the environment's ID
 * @param now the time of the run
 */
record WhatIf(String setting, String environment, Instant now) implements Asked {

    private static final Actor ASKING = Actor.of("what-if");

    @Override
    public List<String> columns() {
        return List.of("location_id", "feature", "gained", "lost");
    }

    @Override
    public List<List<String>> rows(LoadedFleet fleet) throws Refusal {
        AccessReview review = Known.review(fleet, environment);
        CustomerEnvironment present = review.snapshot().environment();
        try {
            return fleet.partners().preview(present.id(), ASKING, edit(fleet)).features().stream()
                    .map(row -> List.of(
                            row.location().value(),
                            row.feature().name(),
                            Integer.toString(row.gained()),
                            Integer.toString(row.lost())))
                    .toList();
        } catch (ChannelPartnersException refused) {
            throw Refusal.ofInput(refused.problems().stream()
                    .map(problem -> key() + ": " + problem.message())
                    .toList());
        }
    }

    private String key() {
        return setting.substring(0, setting.indexOf('='));
    }

    private EnvironmentEdit edit(LoadedFleet fleet) throws Refusal {
        int split = setting.indexOf('=');
        if (split < 0) {
            throw Refusal.ofInput("--what-if " + Quoted.of(setting) + " has no =: write KEY=VALUE");
        }
        String value = setting.substring(split + 1);
        return switch (setting.substring(0, split)) {
            case "insight_online_passport" -> integration(value);
            case "opt_in" -> optIn(value);
            case "default_reseller" -> defaultPartner(fleet, PartnerRole.RESELLER, value);
            case "default_service_partner" -> defaultPartner(fleet, PartnerRole.SERVICE_PARTNER, value);
            default ->
                throw Refusal.ofInput("unknown key " + Quoted.of(setting.substring(0, split))
                        + ": use insight_online_passport, opt_in, default_reseller or default_service_partner");
        };
    }

    private static EnvironmentEdit integration(String passport) {
        return Blanks.isBlank(passport)
                ? CustomerEnvironment::disableIntegration
                : present -> present.enableIntegration(HpePassportId.of(passport));
    }

    private EnvironmentEdit optIn(String value) throws Refusal {
        return switch (value) {
            case "yes" -> present -> present.giveOptIn(new Consent(ASKING, now, "what if"));
            case "no" -> present -> present.withdrawOptIn(ASKING, now);
            default -> throw Refusal.ofInput("opt_in is yes or no, not " + Quoted.of(value));
        };
    }

    private EnvironmentEdit defaultPartner(LoadedFleet fleet, PartnerRole role, String value) throws Refusal {
        if (Blanks.isBlank(value)) {
            return present -> present.resetDefault(role);
        }
        try {
            PartnerLocationId location = Known.location(fleet, value);
            return present -> present.setDefault(role, location);
        } catch (Refusal unknown) {
            throw unknown.about(key());
        }
    }
}
