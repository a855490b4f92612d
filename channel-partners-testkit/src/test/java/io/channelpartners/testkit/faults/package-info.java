/**
 * Implementations of the SPI with one realistic fault each, which the contracts must fail. Begin with
 * {@link io.channelpartners.testkit.faults.ContractKillsTest}.
 */
@NullMarked
package io.channelpartners.testkit.faults;

import org.jspecify.annotations.NullMarked;
