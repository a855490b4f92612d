package io.channelpartners.spring.failure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how to name the data source. */
final class UnclearDataSourceAnalyzer extends AbstractFailureAnalyzer<UnclearDataSource> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnclearDataSource unclear) {
        String remedy = "Set channel-partners.jdbc.data-source to one of these names: "
                + String.join(", ", unclear.names())
                + "; or mark one bean as @Primary; or bring an EnvironmentStore of your own.";
        return new FailureAnalysis(unclear.getMessage(), remedy, unclear);
    }
}
