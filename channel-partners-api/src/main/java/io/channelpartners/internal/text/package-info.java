/**
 * What every text obeys, how texts are folded, ordered and quoted (CP-01, CP-02, CP-32, CP-34). Open to the engine
 * and the tools, to nobody else; begin with {@link io.channelpartners.internal.text.TextRules}.
 */
@NullMarked
package io.channelpartners.internal.text;

import org.jspecify.annotations.NullMarked;
