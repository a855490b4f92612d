package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;

/** A feature of a device, and the facts that the viewer's location has on it, which this library is not given. */
record Request(DeviceId device, InsightOnlineFeature feature, Facts facts) {}
