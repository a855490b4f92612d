package io.channelpartners.spring.failure;

/** The tables are missing, too old, or too new for this version of the library, and it must not or cannot migrate them. */
@SuppressWarnings("serial") // never leaves the process that failed to start
public final class TablesRefused extends RuntimeException {

    private final String remedy;

    /**
     * Creates the exception.
     *
     * @param message what is wrong with the tables
     * @param remedy what to do
     * @param cause what the store threw
     */
    public TablesRefused(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** Gets what to do. */
    public String remedy() {
        return remedy;
    }
}
