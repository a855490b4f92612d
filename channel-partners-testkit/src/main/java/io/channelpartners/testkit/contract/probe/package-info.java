/**
 * What several contracts try an implementation with: texts, instants, threads, pages. It may know values of the api; not exported.
 * Begin with {@link io.channelpartners.testkit.contract.probe.HostileTexts}.
 */
@NullMarked
package io.channelpartners.testkit.contract.probe;

import org.jspecify.annotations.NullMarked;
