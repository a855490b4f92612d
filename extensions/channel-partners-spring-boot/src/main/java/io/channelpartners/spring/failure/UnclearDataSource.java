package io.channelpartners.spring.failure;

import java.util.List;

/** It is not clear in which of several databases environments are kept. */
@SuppressWarnings("serial") // never leaves the process that failed to start
public final class UnclearDataSource extends RuntimeException {

    private final List<String> names;

    private UnclearDataSource(String message, List<String> names) {
        super(message);
        this.names = List.copyOf(names);
    }

    /**
     * Refuses to choose one.
     *
     * @param names the names of the beans
     */
    public static UnclearDataSource several(List<String> names) {
        return new UnclearDataSource(
                "There are several DataSource beans, none of which is primary: " + String.join(", ", names)
                        + ". In which one channel-partners keeps environments is not clear.",
                names);
    }

    /**
     * Refuses a name that no data source has.
     *
     * @param asked the name in the property
     * @param names the names of the beans
     */
    public static UnclearDataSource unknown(String asked, List<String> names) {
        return new UnclearDataSource(
                "The property channel-partners.jdbc.data-source is '" + asked
                        + "', which is not the name of a DataSource bean. There are: " + String.join(", ", names) + ".",
                names);
    }

    /** Gets the names of the beans. */
    public List<String> names() {
        return names;
    }
}
