package io.channelpartners.core.listen;

import io.channelpartners.event.AccessListener;
import io.channelpartners.testkit.contract.listener.AccessListenerContract;
import java.util.Optional;
import org.slf4j.event.Level;

/** The logging listener keeps the contract at its most verbose level. */
class LoggingListenerContractTest implements AccessListenerContract {

    private final KeptLog log = new KeptLog(Level.TRACE);

    @Override
    public AccessListener newListener() {
        return new LoggingListener(log);
    }

    @Override
    public Optional<String> written() {
        return Optional.of(String.join("\n", log.lines()));
    }
}
