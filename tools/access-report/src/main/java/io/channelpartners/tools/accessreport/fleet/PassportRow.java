package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.tools.accessreport.problem.Place;
import java.util.List;

/**
 * A row of {@code hpe-back-end/passports.csv}: the identity with which a user signs in.
 *
 * @param place where the row starts
 * @param id the Passport's ID, not blank
 * @param email the user's e-mail address
 * @param locationIds the locations to which the Passport is linked, trimmed, each once; empty for a user of no partner
 */
public record PassportRow(Place place, String id, String email, List<String> locationIds) {}
