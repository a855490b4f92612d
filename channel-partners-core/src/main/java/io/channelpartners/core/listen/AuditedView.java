package io.channelpartners.core.listen;

import io.channelpartners.event.AccessListKind;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerView;
import java.util.Optional;

/** A viewer's view that reports its answers to listeners. */
final class AuditedView extends AuditedDeviceView<PartnerView> implements PartnerView {

    AuditedView(PartnerView view, HpePassportId viewer, Listeners listeners) {
        super(view, viewer, listeners);
    }

    @Override
    public Optional<String> customer() {
        return access.customer();
    }

    @Override
    public DeviceList<VisibleDevice> devices(DeviceSearch search) {
        return new AuditedDevices<>(access.devices(search), question, AccessListKind.VISIBLE_DEVICES, listeners);
    }
}
