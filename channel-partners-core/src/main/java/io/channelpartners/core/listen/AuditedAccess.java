package io.channelpartners.core.listen;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.boundary.Timing;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.CountAsked;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.view.LocationAccess;

/** A location's access that reports its answers to listeners. */
final class AuditedAccess extends AuditedDeviceAccess<LocationAccess> implements LocationAccess {

    AuditedAccess(LocationAccess access, AccessQuestion question, Listeners listeners) {
        super(access, question, listeners);
    }

    @Override
    public int count(InsightOnlineFeature feature) {
        Timing timing = listeners.begin();
        int count = access.count(feature);
        CountAsked event = new CountAsked(question, AccessListKind.VISIBLE_DEVICES, count, timing.took());
        listeners.tell(listener -> listener.counted(event));
        return count;
    }

    @Override
    public DeviceList<VisibleDevice> devices(DeviceSearch search) {
        return new AuditedDevices<>(access.devices(search), question, AccessListKind.VISIBLE_DEVICES, listeners);
    }
}
