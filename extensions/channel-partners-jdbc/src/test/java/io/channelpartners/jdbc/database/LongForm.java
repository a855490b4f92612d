package io.channelpartners.jdbc.database;

/** Whether everything is tried, or of each kind a part; CONTRIBUTING says what. */
public final class LongForm {

    public static final boolean ON = Boolean.getBoolean("channelpartners.long");

    private LongForm() {}
}
