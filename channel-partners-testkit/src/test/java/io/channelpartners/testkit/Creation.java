package io.channelpartners.testkit;

import java.util.UUID;

/** The creation of environments in tests for which any one will do. */
public final class Creation {

    /** Some creation. */
    public static final UUID SOME = new UUID(0, 1);

    private Creation() {}
}
