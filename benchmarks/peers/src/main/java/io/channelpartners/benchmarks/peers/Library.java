package io.channelpartners.benchmarks.peers;

import io.channelpartners.device.DeviceId;
import io.channelpartners.view.PartnerView;
import java.util.function.IntSupplier;

/** This library, asked by device ID through a view that is obtained once for each user's request; it looks up the facts itself. */
final class Library implements Engine {

    private final PartnerView view;

    Library(ComparedEnvironment compared) {
        this.view = compared.view();
    }

    @Override
    public PreparedRequest prepare(Request request) {
        return () -> view.isVisible(request.device(), request.feature());
    }

    @Override
    public IntSupplier prepareAll(DeviceId device, Facts facts) {
        return () -> view.features(device).size();
    }
}
