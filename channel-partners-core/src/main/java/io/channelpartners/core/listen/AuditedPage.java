package io.channelpartners.core.listen;

import io.channelpartners.core.boundary.Timing;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.ListAsked;
import io.channelpartners.list.Page;
import java.util.OptionalInt;

/** Makes the event that a page was read. */
final class AuditedPage {

    private AuditedPage() {}

    static ListAsked of(AccessQuestion question, AccessListKind kind, Page<?> page, Timing timing) {
        return new ListAsked(
                question, kind, OptionalInt.of(page.items().size()), page.next().isPresent(), timing.took());
    }
}
