/**
 * The contract of {@link io.channelpartners.spi.SharedViewStore}. It may know the api and the probes. Begin with
 * {@link io.channelpartners.testkit.contract.sharedview.SharedViewStoreContract}, which is all that an embedder needs of it.
 */
@NullMarked
package io.channelpartners.testkit.contract.sharedview;

import org.jspecify.annotations.NullMarked;
