package io.channelpartners.testkit.contract;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Puts the broken sentence and its question before the message of a failed test. */
final class SentenceReport implements TestExecutionExceptionHandler {

    SentenceReport() {}

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (failure instanceof TestAbortedException) {
            throw failure;
        }
        Sentence sentence = context.getRequiredTestMethod().getAnnotation(Sentence.class);
        throw reported("Not kept: " + String.join(", ", sentence.value()) + ". " + sentence.ask() + "\n", failure);
    }

    private static AssertionFailedError reported(String sentence, Throwable failure) {
        if (failure instanceof AssertionFailedError compared && compared.isExpectedDefined()) {
            return new AssertionFailedError(
                    sentence + compared.getMessage(), compared.getExpected(), compared.getActual(), compared);
        }
        return new AssertionFailedError(sentence + failure, failure);
    }
}
