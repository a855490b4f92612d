package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.tools.accessreport.problem.Place;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that the files of a fleet folder say, checked against each other.
 *
 * <p>Texts are as in the files and not yet checked against CP-02; only location IDs are trimmed (CP-01). Each record has its
 * {@link Place}, so that a later refusal of a text can name file and line. Immutable.
 *
 * @param locations the partner locations that the HPE back end recognizes, in file order
 * @param passports the HPE Passports of users, in file order
 * @param sharedViews which location shares its view with whom, in file order
 * @param environments the customer environments, by ID, code point by code point
 */
public record Fleet(
        List<LocationRow> locations,
        List<PassportRow> passports,
        List<SharedViewRow> sharedViews,
        List<EnvironmentFolder> environments) {

    /** The subfolder that holds what the HPE back end knows. */
    public static final String BACK_END = "hpe-back-end";

    /** The subfolder that holds one folder for each environment. */
    public static final String ENVIRONMENTS = "environments";

    /**
     * Reads a fleet folder, and reports every problem, not only the first. If a file cannot be read to its end, the part that was
     * read is checked, and nothing that its unread part may contain is reported as unknown.
     */
    public static FleetReading read(Path folder) {
        return new FleetReader(folder).read();
    }
}
