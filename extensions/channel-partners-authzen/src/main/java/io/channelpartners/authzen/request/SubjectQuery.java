package io.channelpartners.authzen.request;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.authzen.request.Entities.Action;
import io.channelpartners.authzen.request.Entities.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Which subjects see a feature of a device.
 *
 * @param isOfPassports whether the type of the subject is that of Passports; for any other type, nothing is found
 * @param feature the feature; null if the action is not a feature, so nothing is found
 * @param place the device; null if the resource is not a device, so nothing is found
 * @param page which page
 */
public record SubjectQuery(
        boolean isOfPassports,
        @Nullable InsightOnlineFeature feature,
        @Nullable DevicePlace place,
        PageRequest page) {

    /** Reads a query, or returns null if something is wrong. */
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
