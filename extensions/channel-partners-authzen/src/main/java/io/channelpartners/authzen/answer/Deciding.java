package io.channelpartners.authzen.answer;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.authzen.request.DevicePlace;
import io.channelpartners.authzen.request.Evaluations;
import io.channelpartners.authzen.request.Item;
import io.channelpartners.user.HpePassportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers evaluations by the partner's side alone, so that nothing is told that CP-59 forbids. Thread-safe. */
public final class Deciding {

    private final PartnerAccess access;
    private final Function<HpePassportId, Viewer> viewers;
    private final Consumer<Throwable> onFailure;
    private final Answers answers;

    /** Creates it, with what is told of an exception or error that stands behind an error. */
    public Deciding(
            PartnerAccess access,
            Function<HpePassportId, Viewer> viewers,
            Consumer<Throwable> onFailure,
            Answers answers) {
        this.access = access;
        this.viewers = viewers;
        this.onFailure = onFailure;
        this.answers = answers;
    }

    /** Answers one question; passes on what the embedder's code throws, since an error is no decision. */
    public Map<String, Object> one(Item.Question question) {
        DevicePlace place = question.place();
        return answers.of(access.view(viewers.apply(question.passport()), place.environment(), Set.of(place.device()))
                .decide(place.device(), question.feature()));
    }

    /** Answers about something that nobody knows. */
    public Map<String, Object> unknown(Item.Unknown item) {
        return answers.of(item.name());
    }

    /** Answers several items in their order, up to where their semantic ends. */
    public List<Map<String, Object>> all(Evaluations evaluations) {
        List<Item> items = evaluations.items();
        @Nullable Asked[] asked = group(items);
        List<Map<String, Object>> all = new ArrayList<>(items.size());
        for (int i = 0; i < asked.length; i++) {
            Map<String, Object> answer = answer(items.get(i), asked[i]);
            all.add(answer);
            if (evaluations.semantic().endsWith(Answers.isYes(answer))) {
                break;
            }
        }
        return all;
    }

    /** Finds what is asked together, before anything is answered. */
    private @Nullable Asked[] group(List<Item> items) {
        Asked.All all = new Asked.All(access, viewers, onFailure);
        @Nullable Asked[] asked = new Asked[items.size()];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = items.get(i) instanceof Item.Question question ? all.add(question) : null;
        }
        return asked;
    }

    private Map<String, Object> answer(Item item, @Nullable Asked asked) {
        if (item instanceof Item.Question question && asked != null) {
            return asked.answer(question, answers);
        }
        return item instanceof Item.Faulty faulty
                ? Answers.error(400, faulty.problems())
                : unknown((Item.Unknown) item);
    }
}
