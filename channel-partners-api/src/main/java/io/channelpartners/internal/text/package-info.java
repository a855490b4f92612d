/**
 * The rules for texts, and how they are folded, ordered, hashed and quoted (CP-01, CP-02, CP-32, CP-34). Exported only to our own
 * modules. Begin with {@link io.channelpartners.internal.text.TextRules}.
 */
@NullMarked
package io.channelpartners.internal.text;

import org.jspecify.annotations.NullMarked;
