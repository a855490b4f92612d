package io.channelpartners.tools.accessreport.report;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.impact.FeatureImpact;
import io.channelpartners.impact.UnknownImpact;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.RunFailed;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What another setting of an environment would show and hide.
 *
 * @param setting key and value, with {@code =} between them
 * @param environment the environment's ID
 * @param now the time of the run
 */
public record WhatIfTable(String setting, String environment, Instant now) implements ReportTable {

    private static final Actor ASKING = Actor.of("what-if");

    @Override
    public List<String> columns() {
        return List.of("location_id", "feature", "gained", "lost", "unknown_devices");
    }

    @Override
    public List<List<String>> rows(LoadedFleet fleet) throws RunFailed {
        AccessReview review = FleetLookup.review(fleet, environment);
        CustomerEnvironment present = review.snapshot().environment();
        try {
            return rows(fleet.partners().preview(present.id(), ASKING, edit(fleet)));
        } catch (ChannelPartnersException refused) {
            throw RunFailed.badInput(refused.problems().stream()
                    .map(problem -> key() + ": " + problem.message())
                    .toList());
        }
    }

    /** Returns a row for each feature that a location gains or loses, or may gain or lose, with the numbers of devices. */
    private static List<List<String>> rows(AccessImpact impact) {
        SortedMap<PartnerLocationId, Map<InsightOnlineFeature, Counts>> found = new TreeMap<>();
        for (FeatureImpact row : impact.features()) {
            features(found, row.location()).put(row.feature(), new Counts(row.gained(), row.lost(), 0));
        }
        for (UnknownImpact row : impact.unknown()) {
            Map<InsightOnlineFeature, Counts> features = features(found, row.location());
            row.features()
                    .forEach(feature -> features.merge(
                            feature,
                            new Counts(0, 0, row.devices()),
                            (known, unknown) -> new Counts(known.gained(), known.lost(), unknown.unknown())));
        }
        List<List<String>> rows = new ArrayList<>();
        found.forEach((location, features) ->
                features.forEach((feature, counts) -> rows.add(counts.row(location.value(), feature.name()))));
        return rows;
    }

    private static Map<InsightOnlineFeature, Counts> features(
            SortedMap<PartnerLocationId, Map<InsightOnlineFeature, Counts>> found, PartnerLocationId location) {
        return found.computeIfAbsent(location, another -> new EnumMap<>(InsightOnlineFeature.class));
    }

    /** The numbers of devices of which a feature is gained, lost, or possibly gained or lost. */
    private record Counts(int gained, int lost, int unknown) {

        List<String> row(String location, String feature) {
            return List.of(
                    location, feature, Integer.toString(gained), Integer.toString(lost), Integer.toString(unknown));
        }
    }

    private String key() {
        return setting.substring(0, setting.indexOf('='));
    }

    private EnvironmentEdit edit(LoadedFleet fleet) throws RunFailed {
        int split = setting.indexOf('=');
        if (split < 0) {
            throw RunFailed.badInput("--what-if " + Quoted.of(setting) + " has no =: write KEY=VALUE");
        }
        String value = setting.substring(split + 1);
        return switch (setting.substring(0, split)) {
            case "insight_online_passport" -> integration(value);
            case "opt_in" -> optIn(value);
            case "default_reseller" -> defaultPartner(fleet, PartnerRole.RESELLER, value);
            case "default_service_partner" -> defaultPartner(fleet, PartnerRole.SERVICE_PARTNER, value);
            default ->
                throw RunFailed.badInput("unknown key " + Quoted.of(setting.substring(0, split))
                        + ": use insight_online_passport, opt_in, default_reseller or default_service_partner");
        };
    }

    private static EnvironmentEdit integration(String passport) {
        return CodePoints.isBlank(passport)
                ? CustomerEnvironment::disableIntegration
                : present -> present.enableIntegration(HpePassportId.of(passport));
    }

    private EnvironmentEdit optIn(String value) throws RunFailed {
        return switch (value) {
            case "yes" -> present -> present.giveOptIn(new Consent(ASKING, now, "what if"));
            case "no" -> present -> present.withdrawOptIn(ASKING, now);
            default -> throw RunFailed.badInput("opt_in must be yes or no, not " + Quoted.of(value));
        };
    }

    private EnvironmentEdit defaultPartner(LoadedFleet fleet, PartnerRole role, String value) throws RunFailed {
        if (CodePoints.isBlank(value)) {
            return present -> present.resetDefault(role);
        }
        try {
            PartnerLocationId location = FleetLookup.location(fleet, value);
            return present -> present.setDefault(role, location);
        } catch (RunFailed unknown) {
            throw unknown.about(key());
        }
    }
}
