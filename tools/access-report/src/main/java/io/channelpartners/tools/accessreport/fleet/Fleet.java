package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.tools.accessreport.problem.Place;
import java.nio.file.Path;
import java.util.List;

/**
 * All that the files of a fleet folder say, checked against each other.
 *
 * <p>The texts in it are as in the files and not yet checked against CP-02; only location IDs are trimmed (CP-01). Each
 * record tells its {@link Place}, so that a later refusal of a text can name file and line. Immutable and thread-safe.
 *
 * @param locations the partner locations that the HPE back end recognizes, in file order
 * @param passports the HPE Passports of users, in file order
 * @param sharedViews which location shares its view with whom, in file order
 * @param environments the customer environments, by ID code point by code point
 */
public record Fleet(
        List<LocationRow> locations,
        List<PassportRow> passports,
        List<SharedViewRow> sharedViews,
        List<EnvironmentFolder> environments) {

    /** The folder of a fleet that holds what the HPE back end knows. */
    public static final String BACK_END = "hpe-back-end";

    /** The folder of a fleet that holds a folder for each environment. */
    public static final String ENVIRONMENTS = "environments";

    /** Keeps unmodifiable copies of the lists. */
    public Fleet {
        locations = List.copyOf(locations);
        passports = List.copyOf(passports);
        sharedViews = List.copyOf(sharedViews);
        environments = List.copyOf(environments);
    }

    /**
     * Reads a fleet folder.
     *
     * <p>Every problem is told, not only the first. A file that cannot be read to its end is checked as far as it was
     * read, and nothing elsewhere is called unknown that its unread part may hold.
     *
     * @param folder the folder that holds {@code hpe-back-end} and {@code environments}
     * @return the fleet, or all that is wrong with the folder
     */
    public static FleetReading read(Path folder) {
        return new FleetReader(folder).read();
    }
}
