package io.channelpartners.testkit.faults;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.ChangeRetried;
import io.channelpartners.event.ChangeSaved;
import io.channelpartners.event.CountAsked;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.event.IdChecked;
import io.channelpartners.event.ListAsked;
import io.channelpartners.event.PreviewAsked;
import io.channelpartners.event.ViewShared;
import io.channelpartners.testkit.contract.listener.AccessListenerContract;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract of the listener, run against the fault that is named: an audit log in memory, which writes a line for each event. */
@ExtendWith({FaultName.class, EndAtFirstFailure.class})
class FaultyListener implements AccessListenerContract {

    /** What is written of an event. */
    interface Faulty extends Function<Object, Optional<String>> {}

    static final List<SeededFault<Faulty>> FAULTS = List.of(
            fault(
                    "expects a viewer",
                    event -> event instanceof DecisionAsked asked
                            ? Optional.of(asked.question().viewer().orElseThrow() + " asked")
                            : usual(event)),
            fault(
                    "expects an environment",
                    event -> event instanceof ListAsked asked
                            ? Optional.of(
                                    "list in " + asked.question().environment().orElseThrow())
                            : usual(event)),
            fault(
                    "expects a feature",
                    event -> event instanceof DecisionAsked asked
                            ? Optional.of("about " + asked.feature().orElseThrow())
                            : usual(event)),
            fault(
                    "expects a number of rows",
                    event -> event instanceof ListAsked asked
                            ? Optional.of(asked.rows().orElseThrow() + " rows")
                            : usual(event)),
            fault(
                    "expects a condition",
                    event -> event instanceof DecisionAsked asked
                            ? Optional.of("because "
                                    + asked.decision(InsightOnlineFeature.CSN_LINK)
                                            .unmetCondition()
                                            .orElseThrow())
                            : usual(event)),
            fault(
                    "formats by what was asked",
                    event -> event instanceof DecisionAsked asked
                            ? Optional.of(String.format(asked.device().value()))
                            : usual(event)),
            fault(
                    "leaves out empty lists",
                    event -> event instanceof CountAsked asked && asked.count() == 0 ? Optional.empty() : usual(event)),
            fault("leaves out previews", event -> event instanceof PreviewAsked ? Optional.empty() : usual(event)),
            fault(
                    "leaves out set-ups",
                    event -> event instanceof ChangeSaved saved
                                    && saved.result().revision().number() == 1
                            ? Optional.empty()
                            : usual(event)),
            fault(
                    "expects a time",
                    event -> event instanceof PreviewAsked asked
                            ? Optional.of("took " + asked.took().orElseThrow())
                            : usual(event)),
            fault("leaves out checks", event -> event instanceof IdChecked ? Optional.empty() : usual(event)),
            fault(
                    "expects an environment that was changed",
                    event -> event instanceof ChangeRetried retried
                            ? Optional.of("retried " + retried.environment().orElseThrow())
                            : usual(event)),
            fault(
                    "writes why there was no answer",
                    event -> event instanceof IdChecked checked ? Optional.of(checked.toString()) : usual(event)),
            fault("loses what two threads write at once", new Overwriting()),
            fault(
                    "writes a Passport in full",
                    event -> event instanceof ViewShared shared
                            ? Optional.of("shared by " + shared.by().value())
                            : usual(event)),
            fault(
                    "writes who made a change",
                    event -> event instanceof ChangeSaved saved
                            ? Optional.of(
                                    "changed by " + saved.result().change().by().value())
                            : usual(event)),
            fault(
                    "writes an explanation",
                    event -> event instanceof DecisionAsked asked
                            ? Optional.of(asked.explanation(InsightOnlineFeature.CSN_LINK))
                            : usual(event)),
            fault(
                    "writes e-mail addresses",
                    event -> event instanceof ViewShared shared
                            ? Optional.of(shared.view().users().stream()
                                    .map(user -> user.value())
                                    .toList()
                                    .toString())
                            : usual(event)));

    /** Of two threads that write their third count at once, one overwrites the line of the other. */
    private static final class Overwriting implements Faulty {

        private final CyclicBarrier atOnce = new CyclicBarrier(2);

        @Override
        public Optional<String> apply(Object event) {
            boolean third = event instanceof CountAsked asked && asked.count() == 2;
            return third && isOverwritten() ? Optional.empty() : usual(event);
        }

        private boolean isOverwritten() {
            try {
                return atOnce.await(1, TimeUnit.MINUTES) == 0;
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new IllegalStateException(alone);
            }
        }
    }

    private final SeededFault<Faulty> fault;
    private final Queue<String> log = new ConcurrentLinkedQueue<>();

    FaultyListener(String name) {
        fault = SeededFault.named(name, FAULTS, () -> FaultyListener::usual);
    }

    @Override
    public AccessListener newListener() {
        Faulty faulty = fault.made().get();
        return new AccessListener() {
            @Override
            public void decided(DecisionAsked event) {
                write(event);
            }

            @Override
            public void listed(ListAsked event) {
                write(event);
            }

            @Override
            public void counted(CountAsked event) {
                write(event);
            }

            @Override
            public void previewed(PreviewAsked event) {
                write(event);
            }

            @Override
            public void changed(ChangeSaved event) {
                write(event);
            }

            @Override
            public void shared(ViewShared event) {
                write(event);
            }

            @Override
            public void checked(IdChecked event) {
                write(event);
            }

            @Override
            public void retried(ChangeRetried event) {
                write(event);
            }

            private void write(Object event) {
                faulty.apply(event).ifPresent(log::add);
            }
        };
    }

    @Override
    public OptionalInt heard() {
        return OptionalInt.of(log.size());
    }

    @Override
    public Optional<String> written() {
        return Optional.of(String.join("\n", log));
    }

    private static Optional<String> usual(Object event) {
        return Optional.of(event.getClass().getSimpleName());
    }

    private static SeededFault<Faulty> fault(String name, Faulty faulty) {
        return new SeededFault<>(name, () -> faulty);
    }
}
