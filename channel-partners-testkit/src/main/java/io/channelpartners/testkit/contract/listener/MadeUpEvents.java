package io.channelpartners.testkit.contract.listener;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.ChangeRetried;
import io.channelpartners.event.CountAsked;
import io.channelpartners.event.IdChecked;
import io.channelpartners.event.ListAsked;
import io.channelpartners.event.PreviewAsked;
import io.channelpartners.event.ViewShared;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Events of every kind, with and without their optional parts, which name who asked and who made changes. */
final class MadeUpEvents {

    static final String PASSPORT = "lee-passport-0815";
    static final String ADDRESS = "lee@partner.example";

    /** Personal data that must not be written to the wrong place. */
    static final List<String> SECRETS = List.of(PASSPORT, ADDRESS);

    private static final HpePassportId LEE = HpePassportId.of(PASSPORT);

    /** As measured, and as not measured. */
    private static final List<Optional<Duration>> TIMES =
            List.of(Optional.empty(), Optional.of(Duration.ZERO), Optional.of(Duration.ofNanos(Long.MAX_VALUE)));

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
        TIMES.forEach(took -> events.addAll(writing(took)));
        HostileTexts.withoutBlanks().forEach(text -> events.addAll(checks(PartnerLocationId.of(text))));
        events.addAll(retries());
        return events;
    }

    private static List<Event> writing(Optional<Duration> took) {
        PreviewAsked preview = new PreviewAsked(MadeUpImpact.some(), took);
        ViewShared share = new ViewShared(LEE, shared(), took);
        ViewShared end = new ViewShared(LEE, nobody(), took);
        return List.of(
                new Event("a preview", listener -> listener.previewed(preview)),
                new Event("a set-up", listener -> listener.changed(MadeUpImpact.saved(true, took))),
                new Event("a change", listener -> listener.changed(MadeUpImpact.saved(false, took))),
                new Event("a share", listener -> listener.shared(share)),
                new Event("an end of sharing", listener -> listener.shared(end)));
    }

    private static List<Event> checks(PartnerLocationId location) {
        PartnerDetails details = PartnerDetails.builder()
                .companyName("Reseller Inc.")
                .city("Houston")
                .country("US")
                .build();
        return Stream.<IdCheck>of(
                        new IdCheck.Recognized(location, details, PartnerStanding.none(), Instant.MIN),
                        new IdCheck.NotRecognized(location, Instant.MAX),
                        new IdCheck.Unavailable(location, "asked for " + ADDRESS))
                .flatMap(check -> TIMES.stream().map(took -> new IdChecked(check, took)))
                .map(asked -> new Event(asked.toString(), listener -> listener.checked(asked)))
                .toList();
    }

    private static List<Event> retries() {
        ChangeRetried change = new ChangeRetried(Optional.of(EnvironmentId.of("acme")), Optional.empty(), 2);
        ChangeRetried share =
                new ChangeRetried(Optional.empty(), Optional.of(PartnerLocationId.of("30523182")), Integer.MAX_VALUE);
        return List.of(
                new Event(change.toString(), listener -> listener.retried(change)),
                new Event(share.toString(), listener -> listener.retried(share)));
    }

    /** An event for tests that send many. */
    static Event usual(int number) {
        AccessQuestion question = question("acme", Optional.of(LEE), Optional.empty());
        CountAsked count = new CountAsked(question, AccessListKind.VISIBLE_DEVICES, number, Optional.empty());
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
                    new ListAsked(question, kind, OptionalInt.of(0), false, Optional.empty()),
                    new ListAsked(question, kind, OptionalInt.of(50), true, Optional.of(Duration.ZERO)),
                    new ListAsked(question, kind, OptionalInt.empty(), false, Optional.empty()))) {
                events.add(new Event(asked.toString(), listener -> listener.listed(asked)));
            }
            for (int count : List.of(0, 1, Integer.MAX_VALUE)) {
                CountAsked asked = new CountAsked(question, kind, count, TIMES.get(count % TIMES.size()));
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
                boolean isExplanation = about.isPresent() && visible.isEmpty();
                MadeUpDecision asked = new MadeUpDecision(question, DeviceId.of(device), about, visible, isExplanation);
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
