/**
 * What a store of environments should contain, in plain lists, and the edits that lead there. Depends on the api and the probes;
 * not exported. Begin with {@link io.channelpartners.testkit.contract.environment.model.EnvironmentModel}.
 */
@NullMarked
package io.channelpartners.testkit.contract.environment.model;

import org.jspecify.annotations.NullMarked;
