package io.channelpartners.core.manage;

import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.text.Quoted;

/** How messages name an environment. */
final class Named {

    private Named() {}

    static String environment(EnvironmentId id) {
        return "environment " + Quoted.of(id.value());
    }
}
