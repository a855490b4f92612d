/**
 * The contract of {@link io.channelpartners.event.AccessListener}, and made-up events of every kind. Depends on the api and the
 * probes. Begin with {@link io.channelpartners.testkit.contract.listener.AccessListenerContract}, which is all that an embedder
 * needs.
 */
@NullMarked
package io.channelpartners.testkit.contract.listener;

import org.jspecify.annotations.NullMarked;
