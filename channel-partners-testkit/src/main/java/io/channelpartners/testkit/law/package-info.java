/**
 * The laws of the rule book as checks over an embedder's own data and store: begin with {@link io.channelpartners.testkit.law.Law}.
 * They need no test framework; with JUnit, implement {@link io.channelpartners.testkit.contract.law.LawsContract}.
 */
@NullMarked
package io.channelpartners.testkit.law;

import org.jspecify.annotations.NullMarked;
