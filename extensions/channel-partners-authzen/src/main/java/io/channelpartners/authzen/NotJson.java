package io.channelpartners.authzen;

/** A body is not an acceptable JSON object. The message contains nothing of its content, which may be personal. */
@SuppressWarnings("serial") // it never leaves the process
public final class NotJson extends RuntimeException {

    /**
     * Creates the exception.
     *
     * @param sentence what is wrong, such as {@code the body has two members of the same name}
     */
    public NotJson(String sentence) {
        super(sentence, null, false, false);
    }
}
