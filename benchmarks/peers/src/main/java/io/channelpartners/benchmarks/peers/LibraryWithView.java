package io.channelpartners.benchmarks.peers;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.device.DeviceId;
import io.channelpartners.change.EnvironmentId;
import java.util.function.IntSupplier;

/** This library with a view of its own for every decision: the revision, the links and the clock are read again each time. */
final class LibraryWithView implements Engine {

    private final PartnerAccess access;
    private final Viewer viewer;
    private final EnvironmentId environment;

    LibraryWithView(Scene scene) {
        this.access = scene.access();
        this.viewer = scene.viewer();
        this.environment = scene.environment().id();
    }

    @Override
    public Question ask(Request request) {
        return () -> access.view(viewer, environment).isVisible(request.device(), request.feature());
    }

    @Override
    public IntSupplier askAll(DeviceId device, Facts facts) {
        return () -> access.view(viewer, environment).features(device).size();
    }
}
