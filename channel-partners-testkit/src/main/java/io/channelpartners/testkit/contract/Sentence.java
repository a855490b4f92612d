package io.channelpartners.testkit.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Names the sentence of the SPI's Javadoc that a test of a contract proves, and where to look if it does not hold. Both begin
 * the message of a test that fails.
 *
 * <p>A sentence has the name of the method and its number there, such as {@code save 2}; {@code general 3} is in the list of
 * what holds of every method. The whole text of a method without numbers has the method's name. The build of this project fails
 * on a sentence that no test names.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ExtendWith(SentenceReport.class)
public @interface Sentence {

    /**
     * The sentences that the test proves, such as {@code save 2}.
     *
     * @return at least one name
     */
    String[] value();

    /**
     * The question that leads to the usual mistake.
     *
     * @return a question about the implementation
     */
    String ask();
}
