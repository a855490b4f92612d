package io.channelpartners.authzen.request;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.user.HpePassportId;
import org.jspecify.annotations.Nullable;

/** The entities of AuthZEN's information model. Null means that the type or name is not ours. Properties and unknown members are ignored. */
final class Entities {

    static final String PASSPORT = "passport";
    static final String DEVICE = "device";

    private Entities() {}

    /** Who wants to see something. */
    record Subject(@Nullable HpePassportId passport) {

        static @Nullable Subject of(JsonObject subject) {
            String type = subject.text("type");
            String id = subject.text("id");
            checkProperties(subject);
            if (type == null || id == null) {
                return null;
            }
            return new Subject(type.equals(PASSPORT) ? passport(id) : null);
        }

        private static @Nullable HpePassportId passport(String id) {
            try {
                return HpePassportId.of(id);
            } catch (TextRefused e) {
                return null; // no Passport has such an ID (CP-02)
            }
        }
    }

    /** A feature. */
    record Action(@Nullable InsightOnlineFeature feature) {

        static @Nullable Action of(JsonObject action) {
            String name = action.text("name");
            checkProperties(action);
            return name == null
                    ? null
                    : new Action(InsightOnlineFeature.ofCode(name).orElse(null));
        }
    }

    /** A device. */
    record Resource(@Nullable DevicePlace place) {

        static @Nullable Resource of(JsonObject resource) {
            String type = resource.text("type");
            String id = resource.text("id");
            checkProperties(resource);
            if (type == null || id == null) {
                return null;
            }
            return new Resource(type.equals(DEVICE) ? DevicePlace.find(id) : null);
        }
    }

    /** The properties must be an object; its content is ignored. */
    private static void checkProperties(JsonObject entity) {
        entity.optionalObject("properties");
    }
}
