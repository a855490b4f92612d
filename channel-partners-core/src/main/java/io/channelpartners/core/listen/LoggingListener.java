package io.channelpartners.core.listen;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.ChangeRetried;
import io.channelpartners.event.ChangeSaved;
import io.channelpartners.event.CountAsked;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.event.IdChecked;
import io.channelpartners.event.ListAsked;
import io.channelpartners.event.PreviewAsked;
import io.channelpartners.event.ViewShared;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.impact.FeatureImpact;
import io.channelpartners.partner.IdCheck;
import org.slf4j.Logger;

/**
 * Writes changes to a log at level info, and questions and impacts at level debug; computes nothing that it does not write. Masks
 * Passports, and never writes e-mail addresses or anything that may contain one (actors, search texts, explanations).
 */
public final class LoggingListener implements AccessListener {

    private final Logger log;

    /** Creates a listener that writes to a logger. */
    public LoggingListener(Logger log) {
        this.log = log;
    }

    @Override
    public void decided(DecisionAsked event) {
        if (log.isDebugEnabled()) {
            String answer =
                    event.feature().map(feature -> answer(event, feature)).orElseGet(() -> "sees " + event.visible());
            log.debug("{}, device {}: {}", asker(event.question()), event.device(), answer);
        }
    }

    private static String answer(DecisionAsked event, InsightOnlineFeature feature) {
        return event.decision(feature)
                .unmetCondition()
                .map(because -> "does not see " + feature + ", "
                        + event.decision(feature).answer() + " at " + because)
                .orElseGet(() -> "sees " + feature);
    }

    @Override
    public void listed(ListAsked event) {
        if (log.isDebugEnabled()) {
            String rows = event.rows().isPresent() ? event.rows().getAsInt() + " rows" : "all rows";
            log.debug("{}, {}: {}{}", asker(event.question()), event.list(), rows, event.more() ? ", more follow" : "");
        }
    }

    @Override
    public void counted(CountAsked event) {
        if (log.isDebugEnabled()) {
            log.debug("{}, {}: {} counted", asker(event.question()), event.list(), event.count());
        }
    }

    @Override
    public void previewed(PreviewAsked event) {
        if (log.isDebugEnabled()) {
            AccessImpact impact = event.impact();
            log.debug("environment {}: a change was previewed", impact.change().environment());
            logRows(impact);
        }
    }

    @Override
    public void changed(ChangeSaved event) {
        EnvironmentChange change = event.result().change();
        log.info(
                "environment {}: changed from revision {} to {}, {} warnings",
                change.environment(),
                change.from().revision(),
                change.to().revision(),
                event.result().warnings().size());
        if (log.isDebugEnabled()) {
            logRows(event.impact());
        }
    }

    @Override
    public void shared(ViewShared event) {
        log.info(
                "location {}: shares its view with {} users since {} changed it",
                event.view().location(),
                event.view().users().size(),
                event.by());
    }

    @Override
    public void checked(IdChecked event) {
        if (log.isDebugEnabled()) {
            log.debug("location {}: Check ID, {}", event.check().id(), outcome(event.check()));
        }
    }

    /** Omits the details and the reason, which come from an embedder's code and may be personal. */
    private static String outcome(IdCheck check) {
        if (check instanceof IdCheck.Recognized) {
            return "recognized";
        }
        return check instanceof IdCheck.NotRecognized ? "not recognized" : "the back end was unavailable";
    }

    @Override
    public void retried(ChangeRetried event) {
        if (log.isDebugEnabled()) {
            String what = event.environment()
                    .map(environment -> "environment " + environment)
                    .or(() -> event.sharedView().map(location -> "the shared view of location " + location))
                    .orElse("a change");
            log.debug("{}: another writer was faster, attempt {} followed", what, event.attempt());
        }
    }

    private void logRows(AccessImpact impact) {
        for (FeatureImpact row : impact.features()) {
            log.debug(
                    "environment {}: location {} gains {} and loses {} devices of {}",
                    impact.change().environment(),
                    row.location(),
                    row.gained(),
                    row.lost(),
                    row.feature());
        }
    }

    private static String asker(AccessQuestion question) {
        String who = question.viewer().map(viewer -> "viewer " + viewer).orElse("the customer's side");
        String about = question.location()
                .map(location -> " about location " + location)
                .orElse("");
        String where = question.environment().map(id -> " in environment " + id).orElse("");
        return who + about + where;
    }
}
