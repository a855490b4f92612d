package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;

/** A feature of a device, and the facts about the viewer's location and the device, which this library does not get. */
record Request(DeviceId device, InsightOnlineFeature feature, Facts facts) {}
