package io.channelpartners.core.view;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;

/** Whether a viewer is a user of a location, and what counts of the location's standing. */
public record Recognition(PartnerLocationId location, Answer answer, PartnerStanding standing) {}
