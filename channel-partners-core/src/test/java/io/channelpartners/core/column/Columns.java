package io.channelpartners.core.column;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import java.util.UUID;

/** Columns of environments for tests. */
public final class Columns {

    private Columns() {}

    /** Obtains the columns of an environment before it is set up. */
    public static EnvironmentColumns of(CustomerEnvironment environment) {
        return of(environment, 0);
    }

    /** Obtains the columns of an environment at a revision. */
    public static EnvironmentColumns of(CustomerEnvironment environment, long revision) {
        return EnvironmentColumns.of(snapshot(environment, revision));
    }

    /** Obtains the state of an environment at a revision. */
    public static EnvironmentSnapshot snapshot(CustomerEnvironment environment, long revision) {
        return new EnvironmentSnapshot(new EnvironmentStamp(new UUID(0, 1), Revision.of(revision), 0), environment);
    }
}
