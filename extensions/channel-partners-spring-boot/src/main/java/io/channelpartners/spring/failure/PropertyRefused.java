package io.channelpartners.spring.failure;

/** A property has a value that the library refuses. */
@SuppressWarnings("serial") // never leaves the process that failed to start
public final class PropertyRefused extends RuntimeException {

    private final String remedy;

    /**
     * Creates the exception.
     *
     * @param property the full name of the property
     * @param value its value
     * @param reason what is wrong with it
     * @param remedy what to do
     */
    public PropertyRefused(String property, String value, String reason, String remedy) {
        this("The property " + property + " is '" + value + "': " + reason + ".", remedy);
    }

    private PropertyRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /**
     * Refuses a key without showing it.
     *
     * @param property the full name of the property
     * @param reason what is wrong, without the value
     */
    public static PropertyRefused secret(String property, String reason) {
        return new PropertyRefused(
                "The property " + property + " is not a key (its value is not shown here): " + reason + ".",
                "Set it to 32 random bytes in Base64, as 'openssl rand -base64 32' prints them.");
    }

    /** Gets what to do. */
    public String remedy() {
        return remedy;
    }
}
