package io.channelpartners.authzen.request;

import io.channelpartners.authzen.request.Entities.Resource;
import io.channelpartners.authzen.request.Entities.Subject;
import io.channelpartners.user.HpePassportId;
import org.jspecify.annotations.Nullable;

/**
 * Which features of a device a subject sees.
 *
 * @param passport the subject; null if it is not a Passport, so nothing is found
 * @param place the device; null if the resource is not a device, so nothing is found
 * @param page which page
 */
public record ActionQuery(
        @Nullable HpePassportId passport, @Nullable DevicePlace place, PageRequest page) {

    /** Reads a query, or returns null if something is wrong. */
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
