package io.channelpartners.core.view;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;

/** A location of a viewer: whether the viewer is recognized as its user, and the location's standing in effect. */
public record ViewerLocation(PartnerLocationId location, Answer recognized, PartnerStanding standing) {}
