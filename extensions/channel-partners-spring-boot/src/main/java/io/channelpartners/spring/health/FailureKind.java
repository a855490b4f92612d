package io.channelpartners.spring.health;

import io.channelpartners.spi.StoreException;

/** Names a failure without its message, which may quote personal data. */
final class FailureKind {

    private FailureKind() {}

    static String of(Throwable failed) {
        return failed instanceof StoreException told
                ? told.kind().code()
                : failed.getClass().getSimpleName();
    }
}
