package io.channelpartners.core.manage;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.internal.text.Quoted;

/** How messages name an environment. */
final class Named {

    private Named() {}

    static String environment(EnvironmentId id) {
        return "environment " + Quoted.of(id.value());
    }
}
