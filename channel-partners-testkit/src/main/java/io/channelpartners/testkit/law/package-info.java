/**
 * The laws of the rule book, tried on an embedder's own data and store. It may know the API and the doubles, and no test framework. Begin
 * with {@link io.channelpartners.testkit.law.Law}; with JUnit, implement {@link io.channelpartners.testkit.contract.law.LawsContract}.
 */
@NullMarked
package io.channelpartners.testkit.law;

import org.jspecify.annotations.NullMarked;
