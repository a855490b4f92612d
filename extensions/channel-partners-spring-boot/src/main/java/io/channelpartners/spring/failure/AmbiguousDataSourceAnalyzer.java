package io.channelpartners.spring.failure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports how to name the data source. */
final class AmbiguousDataSourceAnalyzer extends AbstractFailureAnalyzer<AmbiguousDataSource> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, AmbiguousDataSource unclear) {
        String remedy = "Set channel-partners.jdbc.data-source to one of these names: "
                + String.join(", ", unclear.names())
                + "; or mark one bean as @Primary; or define an EnvironmentStore of your own.";
        return new FailureAnalysis(unclear.getMessage(), remedy, unclear);
    }
}
