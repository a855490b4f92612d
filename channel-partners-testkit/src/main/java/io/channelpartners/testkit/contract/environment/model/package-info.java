/**
 * What a store of environments should hold, in plain lists, and the edits that lead there. It may know the api and the probes; not
 * exported. Begin with {@link io.channelpartners.testkit.contract.environment.model.EnvironmentModel}.
 */
@NullMarked
package io.channelpartners.testkit.contract.environment.model;

import org.jspecify.annotations.NullMarked;
