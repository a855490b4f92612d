package io.channelpartners.authzen.request;

import io.channelpartners.authzen.request.Entities.Action;
import io.channelpartners.authzen.request.Entities.Resource;
import io.channelpartners.authzen.request.Entities.Subject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads evaluations. The entities of the request itself are the defaults, and are read only once. */
final class ItemReader {

    private final @Nullable Subject subject;
    private final @Nullable Action action;
    private final @Nullable Resource resource;

    private ItemReader(@Nullable Subject subject, @Nullable Action action, @Nullable Resource resource) {
        this.subject = subject;
        this.action = action;
        this.resource = resource;
    }

    /** Reads the defaults. A default that is present must be valid, even if every item overrides it. */
    static ItemReader withDefaults(JsonObject request) {
        JsonObject subject = request.optionalObject("subject");
        JsonObject action = request.optionalObject("action");
        JsonObject resource = request.optionalObject("resource");
        request.optionalObject("context");
        return new ItemReader(
                subject == null ? null : Subject.of(subject),
                action == null ? null : Action.of(action),
                resource == null ? null : Resource.of(resource));
    }

    static ItemReader withoutDefaults() {
        return new ItemReader(null, null, null);
    }

    /** Reads one element of the array. */
    Item read(@Nullable Object element) {
        Problems problems = new Problems();
        JsonObject item = JsonObject.of("", element, problems);
        return item == null ? new Item.Faulty("an evaluation must be an object") : read(item);
    }

    /**
     * Reads an evaluation. An entity of the item overrides the default as a whole. An explicit null is a fault: taking the default instead
     * might answer about somebody else.
     */
    Item read(JsonObject item) {
        Subject who = has(item, "subject") ? ofItem(item, "subject", Subject::of) : subject;
        Action what = has(item, "action") ? ofItem(item, "action", Action::of) : action;
        Resource where = has(item, "resource") ? ofItem(item, "resource", Resource::of) : resource;
        item.optionalObject("context");
        requirePresent(item, "subject", who);
        requirePresent(item, "action", what);
        requirePresent(item, "resource", where);
        if (who == null || what == null || where == null || !item.problems().isEmpty()) {
            return new Item.Faulty(item.problems().text());
        }
        return question(who, what, where);
    }

    private static Item question(Subject who, Action what, Resource where) {
        if (who.passport() == null) {
            return new Item.Unknown(UnknownName.SUBJECT);
        }
        if (what.feature() == null) {
            return new Item.Unknown(UnknownName.ACTION);
        }
        if (where.place() == null) {
            return new Item.Unknown(UnknownName.RESOURCE);
        }
        return new Item.Question(who.passport(), where.place(), what.feature());
    }

    private interface Reading<T> {
        @Nullable T of(JsonObject entity);
    }

    private static boolean has(JsonObject item, String key) {
        return item.members().containsKey(key);
    }

    private static <T> @Nullable T ofItem(JsonObject item, String key, Reading<T> reading) {
        JsonObject entity = item.object(key);
        return entity == null ? null : reading.of(entity);
    }

    private static void requirePresent(JsonObject item, String key, @Nullable Object entity) {
        Map<String, ?> members = item.members();
        if (entity == null && !members.containsKey(key)) {
            item.problems().add(key + " is missing");
        }
    }
}
