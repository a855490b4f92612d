package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;

/** A feature of a device, and the facts of the viewer's location on it. This library is given the first two only. */
record Request(DeviceId device, InsightOnlineFeature feature, Facts facts) {}
