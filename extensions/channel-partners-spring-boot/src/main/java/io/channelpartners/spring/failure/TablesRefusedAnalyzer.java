package io.channelpartners.spring.failure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports what is wrong with the tables, and how to migrate them. */
final class TablesRefusedAnalyzer extends AbstractFailureAnalyzer<TablesRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, TablesRefused refused) {
        return new FailureAnalysis(refused.getMessage(), refused.remedy(), refused);
    }
}
