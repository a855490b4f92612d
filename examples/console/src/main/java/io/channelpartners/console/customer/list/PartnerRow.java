package io.channelpartners.console.customer.list;

import io.channelpartners.list.HeldDevices;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of the list of channel partners.
 *
 * @param id the Partner ID
 * @param company the company's name
 * @param place city and country
 * @param standing what HPE said, by the names under which it is shown
 * @param checkedAt when HPE said so
 * @param counts whether that still counts (CP-56)
 * @param defaultOf the codes of the roles of which the partner is the default
 * @param reseller the devices on which it is the reseller
 * @param servicePartner the devices on which it is the service partner
 */
public record PartnerRow(
        String id,
        String company,
        String place,
        Map<String, Answer> standing,
        Instant checkedAt,
        boolean counts,
        List<String> defaultOf,
        HeldDevices reseller,
        HeldDevices servicePartner) {

    static PartnerRow of(ListedPartner listed) {
        ChannelPartner partner = listed.partner();
        return new PartnerRow(
                partner.id().value(),
                partner.details().companyName(),
                place(partner.details()),
                answers(partner.standing()),
                partner.checkedAt(),
                listed.fresh(),
                listed.defaultOf().stream().sorted().map(PartnerRole::code).toList(),
                listed.reseller(),
                listed.servicePartner());
    }

    static String place(PartnerDetails details) {
        return details.city() + ", " + details.country();
    }

    /** Returns the answers in the order of CP-07. */
    public static Map<String, Answer> answers(PartnerStanding standing) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("reseller", standing.reseller());
        answers.put("service_partner", standing.servicePartner());
        answers.put("proactive_care", standing.proactiveCare());
        answers.put("enrollment_form", standing.enrollmentForm());
        answers.put("case_routing", standing.caseRouting());
        return answers;
    }
}
