package io.channelpartners.testkit.contract.listener;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.CountAsked;
import io.channelpartners.event.ListAsked;
import io.channelpartners.event.ViewShared;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Events of every kind, with and without their optional parts, which name who asked and who made changes. */
final class MadeUpEvents {

    static final String PASSPORT = "lee-passport-0815";
    static final String ADDRESS = "lee@partner.example";

    /** Personal data that must not be written to the wrong place. */
    static final List<String> SECRETS = List.of(PASSPORT, ADDRESS);

    private static final HpePassportId LEE = HpePassportId.of(PASSPORT);

    /** An event, and how to send it to a listener. */
    record Event(String name, Consumer<AccessListener> sending) {

        void tell(AccessListener listener) {
            sending.accept(listener);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private MadeUpEvents() {}

    static List<Event> all() {
        List<Event> events = new ArrayList<>();
        for (AccessQuestion question : questions()) {
            events.addAll(about(question));
        }
        for (String text : HostileTexts.withoutBlanks()) {
            events.addAll(decisions(question(text, Optional.of(HpePassportId.of(text)), Optional.of(text)), text));
        }
        events.add(new Event("a preview", listener -> listener.previewed(MadeUpImpact.some())));
        events.add(new Event("a set-up", listener -> listener.changed(MadeUpImpact.saved(true))));
        events.add(new Event("a change", listener -> listener.changed(MadeUpImpact.saved(false))));
        events.add(new Event("a share", listener -> listener.shared(new ViewShared(LEE, shared()))));
        events.add(new Event("an end of sharing", listener -> listener.shared(new ViewShared(LEE, nobody()))));
        return events;
    }

    /** An event for tests that send many. */
    static Event usual(int number) {
        AccessQuestion question = question("acme", Optional.of(LEE), Optional.empty());
        CountAsked count = new CountAsked(question, AccessListKind.VISIBLE_DEVICES, number);
        return new Event("a count of " + number, listener -> listener.counted(count));
    }

    private static List<AccessQuestion> questions() {
        return List.of(
                question("acme", Optional.of(LEE), Optional.empty()),
                question("acme", Optional.empty(), Optional.of("30523182")),
                question("acme", Optional.empty(), Optional.empty()),
                new AccessQuestion(Optional.empty(), Optional.of(LEE), Optional.empty(), Instant.MAX));
    }

    private static AccessQuestion question(
            String environment, Optional<HpePassportId> viewer, Optional<String> location) {
        return new AccessQuestion(
                Optional.of(EnvironmentId.of(environment)),
                viewer,
                location.map(PartnerLocationId::of),
                Instant.parse("2026-03-02T09:00:00Z"));
    }

    private static List<Event> about(AccessQuestion question) {
        List<Event> events = new ArrayList<>(decisions(question, "dl380-07"));
        for (AccessListKind kind : AccessListKind.values()) {
            for (ListAsked asked : List.of(
                    new ListAsked(question, kind, OptionalInt.of(0), false),
                    new ListAsked(question, kind, OptionalInt.of(50), true),
                    new ListAsked(question, kind, OptionalInt.empty(), false))) {
                events.add(new Event(asked.toString(), listener -> listener.listed(asked)));
            }
            for (int count : List.of(0, 1, Integer.MAX_VALUE)) {
                CountAsked asked = new CountAsked(question, kind, count);
                events.add(new Event(asked.toString(), listener -> listener.counted(asked)));
            }
        }
        return events;
    }

    private static List<Event> decisions(AccessQuestion question, String device) {
        List<Event> events = new ArrayList<>();
        for (FeatureSet visible : List.of(FeatureSet.of(), FeatureSet.of(InsightOnlineFeature.values()))) {
            for (Optional<InsightOnlineFeature> about :
                    List.of(Optional.<InsightOnlineFeature>empty(), Optional.of(InsightOnlineFeature.CSN_LINK))) {
                MadeUpDecision asked = new MadeUpDecision(question, DeviceId.of(device), about, visible);
                events.add(new Event(asked.toString(), listener -> listener.decided(asked)));
            }
        }
        return events;
    }

    private static SharedView shared() {
        UserGroup group = UserGroup.of("Helpers");
        return nobody().setUpGroup(group)
                .addUser(group, EmailAddress.of(ADDRESS))
                .nextVersion();
    }

    private static SharedView nobody() {
        return SharedView.of(PartnerLocationId.of("30523182"));
    }
}
