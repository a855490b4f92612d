package io.channelpartners.authzen.request;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.authzen.request.Entities.Action;
import io.channelpartners.authzen.request.Entities.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Which subjects see a feature of a device.
 *
 * @param isOfPassports whether Passports are searched for, and not subjects of a type that nobody knows
 * @param feature the feature; null if nobody knows it, so that nothing is found; so with the place
 */
public record SubjectQuery(
        boolean isOfPassports,
        @Nullable InsightOnlineFeature feature,
        @Nullable DevicePlace place,
        PageRequest page) {

    /** Reads a query; nothing if something is wrong. */
    public static @Nullable SubjectQuery of(JsonObject request, int mostResults) {
        JsonObject subject = request.object("subject");
        String type = subject == null ? null : subject.text("type");
        JsonObject what = request.object("action");
        Action action = what == null ? null : Action.of(what);
        JsonObject where = request.object("resource");
        Resource resource = where == null ? null : Resource.of(where);
        request.optionalObject("context");
        PageRequest page = PageRequest.of(request, mostResults);
        return type == null
                        || action == null
                        || resource == null
                        || !request.problems().isEmpty()
                ? null
                : new SubjectQuery(type.equals(Entities.PASSPORT), action.feature(), resource.place(), page);
    }
}
