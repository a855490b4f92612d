package io.channelpartners.spring.health;

/** Names a failure without quoting its message. */
final class FailureKind {

    private FailureKind() {}

    static String of(Throwable failed) {
        return failed.getClass().getSimpleName();
    }
}
