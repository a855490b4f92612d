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

/** Answers evaluations from the partner's side only, so that no answer tells what CP-59 forbids. Thread-safe. */
public final class Evaluator {

    private final PartnerAccess access;
    private final Function<HpePassportId, Viewer> viewers;
    private final Consumer<Throwable> onFailure;
    private final Answers answers;

    /** Creates the evaluator; {@code onFailure} receives each exception or error behind an item that could not be evaluated. */
    public Evaluator(
            PartnerAccess access,
            Function<HpePassportId, Viewer> viewers,
            Consumer<Throwable> onFailure,
            Answers answers) {
        this.access = access;
        this.viewers = viewers;
        this.onFailure = onFailure;
        this.answers = answers;
    }

    /** Answers one question. Passes on what the embedder's code throws, since an error is not a decision. */
    public Map<String, Object> one(Item.Question question) {
        DevicePlace place = question.place();
        return answers.of(access.view(viewers.apply(question.passport()), place.environment(), Set.of(place.device()))
                .decide(place.device(), question.feature()));
    }

    /** Answers a question with an unknown name. */
    public Map<String, Object> unknown(Item.Unknown item) {
        return answers.of(item.name());
    }

    /** Answers several items in order, until the semantic ends the batch. */
    public List<Map<String, Object>> all(Evaluations evaluations) {
        List<Item> items = evaluations.items();
        @Nullable QuestionGroup[] asked = group(items);
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

    /** Groups the questions before any of them is answered. */
    private @Nullable QuestionGroup[] group(List<Item> items) {
        QuestionGroup.Batch all = new QuestionGroup.Batch(access, viewers, onFailure);
        @Nullable QuestionGroup[] asked = new QuestionGroup[items.size()];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = items.get(i) instanceof Item.Question question ? all.add(question) : null;
        }
        return asked;
    }

    private Map<String, Object> answer(Item item, @Nullable QuestionGroup asked) {
        if (item instanceof Item.Question question && asked != null) {
            return asked.answer(question, answers);
        }
        return item instanceof Item.Faulty faulty
                ? Answers.error(400, faulty.problems())
                : unknown((Item.Unknown) item);
    }
}
