package io.channelpartners.core.listen;

import io.channelpartners.access.AccessListKind;
import io.channelpartners.access.AccessQuestion;
import io.channelpartners.access.ListAsked;
import io.channelpartners.access.Page;
import java.util.OptionalInt;

/** The event that a page was read. */
final class HeardPage {

    private HeardPage() {}

    static ListAsked of(AccessQuestion question, AccessListKind kind, Page<?> page) {
        return new ListAsked(
                question, kind, OptionalInt.of(page.items().size()), page.next().isPresent());
    }
}
