package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.tools.accessreport.problem.Place;

/**
 * A row of {@code hpe-back-end/shared-views.csv}: a location shares its view with the user of an e-mail address (CP-61).
 *
 * @param place where the row starts
 * @param locationId the sharing location, trimmed
 * @param group the group in which the location put the user
 * @param email the user's address, which may belong to no Passport
 */
public record SharedViewRow(Place place, String locationId, String group, String email) {}
