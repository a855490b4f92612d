package io.channelpartners.spring.authzen;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports what is missing, and what to add. */
final class AuthZenRefusedAnalyzer extends AbstractFailureAnalyzer<AuthZenRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, AuthZenRefused refused) {
        return new FailureAnalysis(refused.getMessage(), refused.remedy(), refused);
    }
}
