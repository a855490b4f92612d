package io.channelpartners.authzen.answer;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.authzen.request.Item.Question;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerDeviceView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one batch about one subject and one environment. One view of all devices that they name answers them, so the answers
 * are of one revision. The view is taken when the first of them is answered; if that fails, all of them fail. For one thread.
 */
final class QuestionGroup {

    private final Subject subject;
    private final EnvironmentId environment;
    private final Set<DeviceId> devices = new HashSet<>();
    private @Nullable PartnerDeviceView view;
    private @Nullable Failure failure;

    private QuestionGroup(Subject subject, EnvironmentId environment) {
        this.subject = subject;
        this.environment = environment;
    }

    private boolean isOf(Question question) {
        return environment.equals(question.place().environment()) && subject.passport.equals(question.passport());
    }

    Map<String, Object> answer(Question question, Answers answers) {
        if (view == null && failure == null) {
            obtain();
        }
        if (view != null) {
            try {
                return answers.of(view.decide(question.place().device(), question.feature()));
            } catch (Throwable e) {
                failure = subject.failed(e);
                view = null;
            }
        }
        Failure known = failure == null ? Failure.incomplete() : failure;
        return Answers.error(known.status(), known.sentence());
    }

    private void obtain() {
        Viewer viewer = subject.viewer();
        if (viewer == null) {
            failure = subject.failure;
            return;
        }
        try {
            view = subject.all.access.view(viewer, environment, devices);
        } catch (Throwable e) {
            failure = subject.failed(e);
        }
    }

    /** A subject of the batch, signed in once. */
    private static final class Subject {

        private final Batch all;
        private final HpePassportId passport;
        private final Map<EnvironmentId, QuestionGroup> environments = new HashMap<>();
        private @Nullable Viewer viewer;
        private @Nullable Failure failure;

        Subject(Batch all, HpePassportId passport) {
            this.all = all;
            this.passport = passport;
        }

        @Nullable Viewer viewer() {
            if (viewer == null && failure == null) {
                try {
                    viewer = all.viewers.apply(passport);
                } catch (Throwable e) {
                    failure = failed(e);
                }
            }
            return viewer;
        }

        Failure failed(Throwable e) {
            all.onFailure.accept(e);
            return Failure.of(e);
        }
    }

    /** The questions of a whole batch, grouped. */
    static final class Batch {

        private final PartnerAccess access;
        private final Function<HpePassportId, Viewer> viewers;
        private final Consumer<Throwable> onFailure;
        private final Map<HpePassportId, Subject> subjects = new HashMap<>();
        private @Nullable QuestionGroup last;

        Batch(PartnerAccess access, Function<HpePassportId, Viewer> viewers, Consumer<Throwable> onFailure) {
            this.access = access;
            this.viewers = viewers;
            this.onFailure = onFailure;
        }

        /** Adds a question to its group. Adjacent questions usually belong to the same group, so that one is tried first. */
        QuestionGroup add(Question question) {
            QuestionGroup asked = last != null && last.isOf(question) ? last : find(question);
            asked.devices.add(question.place().device());
            last = asked;
            return asked;
        }

        private QuestionGroup find(Question question) {
            Subject subject = subjects.computeIfAbsent(question.passport(), passport -> new Subject(this, passport));
            return subject.environments.computeIfAbsent(
                    question.place().environment(), environment -> new QuestionGroup(subject, environment));
        }
    }
}
