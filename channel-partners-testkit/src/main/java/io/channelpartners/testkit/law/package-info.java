/**
 * The laws of the rule book, tried on an embedder's own data and store. Depends on the api and the doubles, and on no test
 * framework. Begin with {@link io.channelpartners.testkit.law.Law}; with JUnit, implement {@link
 * io.channelpartners.testkit.contract.law.LawsContract}.
 */
@NullMarked
package io.channelpartners.testkit.law;

import org.jspecify.annotations.NullMarked;
