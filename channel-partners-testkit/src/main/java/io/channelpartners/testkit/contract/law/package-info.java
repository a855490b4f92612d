/**
 * The {@linkplain io.channelpartners.testkit.law.Law laws} as JUnit tests over an embedder's own data and store. Depends on the
 * api, the doubles and the laws. Begin with {@link io.channelpartners.testkit.contract.law.LawsContract}.
 */
@NullMarked
package io.channelpartners.testkit.contract.law;

import org.jspecify.annotations.NullMarked;
