package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.tools.accessreport.input.Setting;
import java.util.List;
import java.util.Optional;

/**
 * What {@code environment.properties} says of a customer environment.
 *
 * @param customer the customer's company name
 * @param insightOnlinePassport the customer's HPE Passport; empty if the integration is disabled (CP-42)
 * @param optIn the consent for the central-connect devices (CP-40)
 * @param partners the location IDs of the listed partners, trimmed, each once
 * @param defaultReseller a listed location; empty for HPE
 * @param defaultServicePartner a listed location; empty for HPE
 */
public record EnvironmentSettings(
        Setting customer,
        Optional<Setting> insightOnlinePassport,
        boolean optIn,
        List<Setting> partners,
        Optional<Setting> defaultReseller,
        Optional<Setting> defaultServicePartner) {}
