package io.channelpartners.testkit.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Names the sentences of the SPI's Javadoc that a contract test proves, and asks about the usual mistake. The message of a failed
 * test starts with both.
 *
 * <p>A sentence is named by its method and number, such as {@code save 2}; {@code general 3} is in the list for all methods. If the
 * sentences of a method have no numbers, the method's name stands for all of them. The build of this project fails on a sentence that no
 * test names.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ExtendWith(SentenceReport.class)
public @interface Sentence {

    /**
     * Gets the sentences that the test proves, such as {@code save 2}.
     *
     * @return at least one name
     */
    String[] value();

    /**
     * Gets the question that points to the usual mistake.
     *
     * @return a question about the implementation
     */
    String ask();
}
