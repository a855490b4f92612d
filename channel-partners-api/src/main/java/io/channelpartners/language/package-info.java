/**
 * The sentences of this library in English and in other languages. Depends on everything that has a sentence. Begin with {@link
 * io.channelpartners.language.Sentences}.
 */
@NullMarked
package io.channelpartners.language;

import org.jspecify.annotations.NullMarked;
