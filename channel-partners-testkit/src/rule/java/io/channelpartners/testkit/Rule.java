package io.channelpartners.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the rules that a test proves, by their numbers in {@code docs/domain.md}.
 *
 * <p>It stands beside the annotation that makes a method a test, whatever the test framework:
 * {@code @Rule("CP-21")} for one rule, {@code @Rule({"CP-21", "L-1"})} for several. On a type it says that the tests of
 * that type prove the rules together. The build fails on a rule that no test names, and on a number that is no rule.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Rule {

    /**
     * The numbers of the rules, such as {@code CP-21} or {@code L-6}.
     *
     * @return at least one number
     */
    String[] value();
}
