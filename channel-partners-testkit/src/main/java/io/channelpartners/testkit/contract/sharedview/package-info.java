/**
 * The contract of {@link io.channelpartners.spi.SharedViewStore}. Depends on the api and the probes. Begin with {@link
 * io.channelpartners.testkit.contract.sharedview.SharedViewStoreContract}, which is all that an embedder needs.
 */
@NullMarked
package io.channelpartners.testkit.contract.sharedview;

import org.jspecify.annotations.NullMarked;
