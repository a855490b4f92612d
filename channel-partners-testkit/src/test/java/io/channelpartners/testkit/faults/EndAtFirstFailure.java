package io.channelpartners.testkit.faults;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.opentest4j.TestAbortedException;

/** One failed test is enough to tell that a contract finds a fault; without a failure every test runs. */
public final class EndAtFirstFailure implements ExecutionCondition, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(EndAtFirstFailure.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).get(context.getRequiredTestClass()) == null
                ? ConditionEvaluationResult.enabled("no test has failed")
                : ConditionEvaluationResult.disabled("the fault is found");
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        context.getExecutionException()
                .filter(failure -> !(failure instanceof TestAbortedException))
                .ifPresent(failure -> context.getRoot().getStore(NAMESPACE).put(context.getRequiredTestClass(), true));
    }
}
