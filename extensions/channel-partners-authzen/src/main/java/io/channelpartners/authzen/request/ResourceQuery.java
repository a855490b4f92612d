package io.channelpartners.authzen.request;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.authzen.request.Entities.Action;
import io.channelpartners.authzen.request.Entities.Subject;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.user.HpePassportId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Of which devices a subject sees a feature. Each restriction is null if it is absent.
 *
 * @param passport the subject; null if it is not a Passport, so nothing is found
 * @param feature the feature; null if the action is not a feature, so nothing is found
 * @param isOfDevices whether the type of the resource is that of devices; for any other type, nothing is found
 * @param environment the ID of the environment of the devices
 * @param name a text that their names contain
 * @param group the name of a group to which they belong
 * @param role a role that one of the subject's locations holds on them
 * @param page which page
 */
public record ResourceQuery(
        @Nullable HpePassportId passport,
        @Nullable InsightOnlineFeature feature,
        boolean isOfDevices,
        @Nullable String environment,
        @Nullable String name,
        @Nullable String group,
        @Nullable PartnerRole role,
        PageRequest page) {

    /** Reads a query, or returns null if something is wrong. */
    public static @Nullable ResourceQuery of(JsonObject request, int mostResults) {
        JsonObject who = request.object("subject");
        Subject subject = who == null ? null : Subject.of(who);
        JsonObject what = request.object("action");
        Action action = what == null ? null : Action.of(what);
        JsonObject resource = request.object("resource");
        String type = resource == null ? null : resource.text("type");
        JsonObject properties = resource == null ? null : resource.optionalObject("properties");
        request.optionalObject("context");
        PageRequest page = PageRequest.of(request, mostResults);
        String environment = text(properties, "environment");
        String name = text(properties, "name");
        String group = text(properties, "group");
        PartnerRole role = role(properties);
        if (subject == null
                || action == null
                || type == null
                || !request.problems().isEmpty()) {
            return null;
        }
        return new ResourceQuery(
                subject.passport(),
                action.feature(),
                type.equals(Entities.DEVICE),
                environment,
                name,
                group,
                role,
                page);
    }

    private static @Nullable String text(@Nullable JsonObject properties, String key) {
        return properties == null ? null : properties.optionalText(key);
    }

    private static @Nullable PartnerRole role(@Nullable JsonObject properties) {
        String code = text(properties, "role");
        if (properties == null || code == null) {
            return null;
        }
        PartnerRole role = PartnerRole.ofCode(code).orElse(null);
        if (role == null) {
            properties
                    .problems()
                    .add("resource.properties.role must be "
                            + Arrays.stream(PartnerRole.values())
                                    .map(PartnerRole::code)
                                    .collect(Collectors.joining(" or ")));
        }
        return role;
    }
}
