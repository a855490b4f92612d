package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.partner.PartnerRole;
import io.channelpartners.tools.accessreport.problem.Place;

/**
 * A row of an environment's {@code assignments.csv}: a device, or all members of a group, is assigned to a location
 * (CP-21, CP-26).
 *
 * @param place where the row starts
 * @param toGroup whether the row names a group rather than one device
 * @param name the ID of a device of the environment, or the name of a group of one of its devices
 * @param role the role in which the location gets it
 * @param locationId one of the environment's listed partners, trimmed
 */
public record AssignmentRow(Place place, boolean toGroup, String name, PartnerRole role, String locationId) {}
