package io.channelpartners.benchmarks.peers;

import io.channelpartners.view.PartnerView;
import io.channelpartners.device.DeviceId;
import java.util.function.IntSupplier;

/** This library, asked by device ID through the view that a request of a user takes once; it looks the facts up itself. */
final class Library implements Engine {

    private final PartnerView view;

    Library(Scene scene) {
        this.view = scene.view();
    }

    @Override
    public Question ask(Request request) {
        return () -> view.isVisible(request.device(), request.feature());
    }

    @Override
    public IntSupplier askAll(DeviceId device, Facts facts) {
        return () -> view.features(device).size();
    }
}
