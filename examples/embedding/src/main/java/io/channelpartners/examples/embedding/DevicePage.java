package io.channelpartners.examples.embedding;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerView;
import java.util.List;
import java.util.stream.Stream;

/** A page of a portal: what a signed-in user of a channel partner sees of one device. */
public final class DevicePage {

    private final PartnerAccess access;

    /** Creates the page over a library that was built elsewhere. */
    public DevicePage(ChannelPartnersLibrary library) {
        this.access = library.partnerAccess();
    }

    /** Returns one line for each feature, for the user of an authenticated Passport, with the reason if the feature is withheld. */
    public List<String> lines(HpePassportId passport, EnvironmentId environment, DeviceId device) {
        Viewer viewer = access.signIn(passport);
        PartnerView view = access.view(viewer, environment);
        return Stream.of(InsightOnlineFeature.values())
                .map(feature -> line(view, device, feature))
                .toList();
    }

    private static String line(PartnerView view, DeviceId device, InsightOnlineFeature feature) {
        return view.decide(device, feature)
                .unmetCondition()
                .map(condition -> feature + " is withheld: " + condition)
                .orElse(feature + " is open");
    }
}
