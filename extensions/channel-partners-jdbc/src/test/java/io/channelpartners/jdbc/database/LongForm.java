package io.channelpartners.jdbc.database;

/** Whether everything is tried, or a sample of each kind; CONTRIBUTING says what. */
public final class LongForm {

    public static final boolean ON = Boolean.getBoolean("channelpartners.long");

    private LongForm() {}
}
