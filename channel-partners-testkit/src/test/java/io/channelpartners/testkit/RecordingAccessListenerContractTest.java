package io.channelpartners.testkit;

import io.channelpartners.event.AccessListener;
import io.channelpartners.testkit.contract.listener.AccessListenerContract;
import java.util.OptionalInt;

/** The double keeps the contract of what it stands for. */
class RecordingAccessListenerContractTest implements AccessListenerContract {

    private final RecordingAccessListener listener = new RecordingAccessListener();

    @Override
    public AccessListener newListener() {
        return listener;
    }

    @Override
    public OptionalInt heard() {
        return OptionalInt.of(listener.events().size());
    }
}
