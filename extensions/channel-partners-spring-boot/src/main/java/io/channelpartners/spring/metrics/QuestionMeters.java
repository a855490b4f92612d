package io.channelpartners.spring.metrics;

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
import io.channelpartners.partner.IdCheck;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Counts questions and changes. A decision takes nanoseconds, so it is only counted, and its counter is found by the ordinal of its feature,
 * without a look-up by name and without allocation.
 */
@SuppressWarnings("EnumOrdinal") // an array is the fastest map, and never outlives this process
final class QuestionMeters implements AccessListener {

    /** The index of questions about all features, after those about one. */
    private static final int ALL = InsightOnlineFeature.values().length;

    private final Counter[] visible;
    private final Counter[] hidden;
    private final Counter[] explained;
    private final Timer[] lists;
    private final Counter[] streams;
    private final Timer[] counts;
    private final Timer changes;
    private final Timer previews;
    private final Counter shares;
    private final Counter environmentsRetried;
    private final Counter sharesRetried;
    private final CheckMeters recognized;
    private final CheckMeters notRecognized;
    private final CheckMeters unavailable;

    // spotless:off
    QuestionMeters(MeterRegistry registry) {
        Meters meters = new Meters(registry);
        visible             = meters.decisions("true");
        hidden              = meters.decisions("false");
        explained           = meters.explanations();
        lists               = meters.timers("channel.partners.lists", "Pages and whole lists that were read");
        streams             = meters.counters("channel.partners.streams", "Lists that the caller reads as a stream, so they are not timed");
        counts              = meters.timers("channel.partners.counts", "Lists that were counted");
        changes             = meters.timer("channel.partners.changes", "Changes of environments that were saved");
        previews            = meters.timer("channel.partners.previews", "Previews of changes");
        shares              = meters.counter("channel.partners.shares", "Changes of shared views");
        environmentsRetried = meters.counter("channel.partners.retries", "Attempts that were repeated because another process was faster", "of", "environment");
        sharesRetried       = meters.counter("channel.partners.retries", "Attempts that were repeated because another process was faster", "of", "shared_view");
        recognized          = meters.checks("recognized");
        notRecognized       = meters.checks("not_recognized");
        unavailable         = meters.checks("unavailable");
    }
    // spotless:on

    @Override
    public void decided(DecisionAsked event) {
        if (event.isExplanation()) {
            explained[place(event)].increment();
        } else {
            (event.isVisible() ? visible : hidden)[place(event)].increment();
        }
    }

    private static int place(DecisionAsked event) {
        return event.feature().isPresent() ? event.feature().get().ordinal() : ALL;
    }

    @Override
    public void listed(ListAsked event) {
        int kind = event.list().ordinal();
        if (event.rows().isEmpty()) {
            streams[kind].increment();
        }
        event.took().ifPresent(lists[kind]::record);
    }

    @Override
    public void counted(CountAsked event) {
        event.took().ifPresent(counts[event.list().ordinal()]::record);
    }

    @Override
    public void previewed(PreviewAsked event) {
        event.took().ifPresent(previews::record);
    }

    @Override
    public void changed(ChangeSaved event) {
        event.took().ifPresent(changes::record);
    }

    @Override
    public void shared(ViewShared event) {
        shares.increment();
    }

    @Override
    public void retried(ChangeRetried event) {
        (event.environment().isPresent() ? environmentsRetried : sharesRetried).increment();
    }

    @Override
    public void checked(IdChecked event) {
        meters(event.check()).count(event.took());
    }

    private CheckMeters meters(IdCheck check) {
        if (check instanceof IdCheck.Recognized) {
            return recognized;
        }
        return check instanceof IdCheck.NotRecognized ? notRecognized : unavailable;
    }
}
