package io.channelpartners.jdbc;

/** Whether everything is tried, or of each kind a part; CONTRIBUTING says what. */
final class LongForm {

    static final boolean ON = Boolean.getBoolean("channelpartners.long");

    private LongForm() {}
}
