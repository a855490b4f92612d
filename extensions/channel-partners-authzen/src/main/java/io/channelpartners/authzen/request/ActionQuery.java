package io.channelpartners.authzen.request;

import io.channelpartners.authzen.request.Entities.Resource;
import io.channelpartners.authzen.request.Entities.Subject;
import io.channelpartners.user.HpePassportId;
import org.jspecify.annotations.Nullable;

/**
 * Which features of a device a subject sees.
 *
 * @param passport the subject; null if nobody knows it, so that nothing is found; so with the place
 */
public record ActionQuery(
        @Nullable HpePassportId passport, @Nullable DevicePlace place, PageRequest page) {

    /** Reads a query; nothing if something is wrong. */
    public static @Nullable ActionQuery of(JsonObject request, int mostResults) {
        JsonObject who = request.object("subject");
        Subject subject = who == null ? null : Subject.of(who);
        JsonObject where = request.object("resource");
        Resource resource = where == null ? null : Resource.of(where);
        request.optionalObject("context");
        PageRequest page = PageRequest.of(request, mostResults);
        return subject == null || resource == null || !request.problems().isEmpty()
                ? null
                : new ActionQuery(subject.passport(), resource.place(), page);
    }
}
