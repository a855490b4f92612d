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

/** A page of a portal: what a signed-in user of a channel partner may open of one device. */
public final class DevicePage {

    private final PartnerAccess access;

    /**
     * Creates the page.
     *
     * @param library the library, put together elsewhere
     */
    public DevicePage(ChannelPartnersLibrary library) {
        this.access = library.partnerAccess();
    }

    /**
     * Gets the lines of the page: one for each feature, with the reason where it is withheld.
     *
     * @param passport an authenticated Passport
     * @param environment the customer's environment
     * @param device the device
     * @return a line for each feature
     */
    public List<String> lines(HpePassportId passport, EnvironmentId environment, DeviceId device) {
        Viewer viewer = access.signIn(passport);
        PartnerView view = access.view(viewer, environment);
        return Stream.of(InsightOnlineFeature.values())
                .map(feature -> line(view, device, feature))
                .toList();
    }

    private static String line(PartnerView view, DeviceId device, InsightOnlineFeature feature) {
        return view.decide(device, feature)
                .because()
                .map(condition -> feature + " is withheld: " + condition)
                .orElse(feature + " is open");
    }
}
