package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.partner.PartnerRole;
import io.channelpartners.tools.accessreport.problem.Place;
import java.util.Set;

/**
 * A row of {@code hpe-back-end/locations.csv}: a partner location that HPE recognizes, and its standing (CP-07).
 *
 * @param place where the row starts
 * @param id the Partner Location ID, trimmed and not blank
 * @param company the company name
 * @param street blank if not known
 * @param city the city
 * @param state blank if not known
 * @param postcode blank if not known
 * @param country the country
 * @param authorizedRoles the roles for which HPE authorizes the location
 * @param proactiveCare whether HPE authorizes it for proactive care
 * @param enrollmentForm whether its enrollment form is filed
 * @param caseRouting whether its case routing is set up
 */
public record LocationRow(
        Place place,
        String id,
        String company,
        String street,
        String city,
        String state,
        String postcode,
        String country,
        Set<PartnerRole> authorizedRoles,
        boolean proactiveCare,
        boolean enrollmentForm,
        boolean caseRouting) {}
