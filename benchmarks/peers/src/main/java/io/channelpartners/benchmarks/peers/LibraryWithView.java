package io.channelpartners.benchmarks.peers;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import java.util.function.IntSupplier;

/** This library with a new view for each decision: it reads the revision, the links and the clock each time. */
final class LibraryWithView implements Engine {

    private final PartnerAccess access;
    private final Viewer viewer;
    private final EnvironmentId environment;

    LibraryWithView(ComparedEnvironment compared) {
        this.access = compared.access();
        this.viewer = compared.viewer();
        this.environment = compared.environment().id();
    }

    @Override
    public PreparedRequest prepare(Request request) {
        return () -> access.view(viewer, environment).isVisible(request.device(), request.feature());
    }

    @Override
    public IntSupplier prepareAll(DeviceId device, Facts facts) {
        return () -> access.view(viewer, environment).features(device).size();
    }
}
