package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.tools.accessreport.problem.Place;
import java.util.List;

/**
 * A folder below {@code environments}: one customer environment.
 *
 * @param place the folder
 * @param id the environment's ID, which is the folder's name
 * @param settings what its {@code environment.properties} says
 * @param devices its devices, in file order, no two with one ID
 * @param assignments its assignments, in the order in which they apply
 */
public record EnvironmentFolder(
        Place place,
        String id,
        EnvironmentSettings settings,
        List<DeviceRow> devices,
        List<AssignmentRow> assignments) {}
