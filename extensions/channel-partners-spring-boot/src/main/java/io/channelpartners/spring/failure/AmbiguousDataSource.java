package io.channelpartners.spring.failure;

import java.util.List;

/** It is not clear which of several data sources is to store the environments. */
@SuppressWarnings("serial") // never leaves the process that failed to start
public final class AmbiguousDataSource extends RuntimeException {

    private final List<String> names;

    private AmbiguousDataSource(String message, List<String> names) {
        super(message);
        this.names = List.copyOf(names);
    }

    /**
     * Refuses to choose among several.
     *
     * @param names the names of the beans
     */
    public static AmbiguousDataSource several(List<String> names) {
        return new AmbiguousDataSource(
                "There are several DataSource beans, none of which is primary: " + String.join(", ", names)
                        + ". It is not clear which one is to store the environments of channel-partners.",
                names);
    }

    /**
     * Refuses a name that no data source has.
     *
     * @param asked the name in the property
     * @param names the names of the beans
     */
    public static AmbiguousDataSource unknown(String asked, List<String> names) {
        return new AmbiguousDataSource(
                "The property channel-partners.jdbc.data-source is '" + asked
                        + "', which is not the name of a DataSource bean. There are: " + String.join(", ", names) + ".",
                names);
    }

    /** Gets the names of the beans. */
    public List<String> names() {
        return names;
    }
}
