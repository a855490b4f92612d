package io.channelpartners.console.customer.settings;

import io.channelpartners.consent.OptInState;

/**
 * A direct-connect device with its own opt-in (CP-40).
 *
 * @param id its ID
 * @param name its name
 * @param optIn its opt-in
 */
public record DirectDevice(String id, String name, OptInState optIn) {}
