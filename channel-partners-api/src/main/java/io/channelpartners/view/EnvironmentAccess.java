package io.channelpartners.view;

import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;

/** What is visible of all devices of one environment, to a partner's user or to a location: the questions that both sides ask. */
public interface EnvironmentAccess extends DeviceAccess {

    /**
     * Lists the devices of which something is visible.
     *
     * @param search which of them
     * @return the list; empty where nothing is visible
     */
    DeviceList<VisibleDevice> devices(DeviceSearch search);
}
