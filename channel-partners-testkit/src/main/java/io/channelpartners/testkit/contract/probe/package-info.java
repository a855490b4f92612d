/**
 * What several contracts use to probe an implementation: texts, instants, threads, pages. Depends on values of the api; not
 * exported. Begin with {@link io.channelpartners.testkit.contract.probe.HostileTexts}.
 */
@NullMarked
package io.channelpartners.testkit.contract.probe;

import org.jspecify.annotations.NullMarked;
