package io.channelpartners.spring.failure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports the property, its value and the remedy. */
final class PropertyRefusedAnalyzer extends AbstractFailureAnalyzer<PropertyRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PropertyRefused refused) {
        return new FailureAnalysis(refused.getMessage(), refused.remedy(), refused);
    }
}
