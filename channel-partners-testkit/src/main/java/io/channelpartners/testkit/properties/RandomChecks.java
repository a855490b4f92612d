package io.channelpartners.testkit.properties;

import io.channelpartners.access.Viewer;
import io.channelpartners.internal.field.PartnerFields;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random partners, users, standings and results of Check ID. */
final class RandomChecks {

    private static final Arbitrary<PartnerLocationId> LOCATION = Arbitraries.of(ChannelPartnersDomain.LOCATIONS);

    private RandomChecks() {}

    static Arbitrary<PartnerStanding> standings() {
        Arbitrary<Answer> answer = Arbitraries.of(Answer.YES, Answer.YES, Answer.YES, Answer.NO, Answer.UNKNOWN);
        return Combinators.combine(answer, answer, answer, answer, answer)
                .as((reseller, servicePartner, proactiveCare, form, routing) -> PartnerStanding.builder()
                        .reseller(reseller)
                        .servicePartner(servicePartner)
                        .proactiveCare(proactiveCare)
                        .enrollmentForm(form)
                        .caseRouting(routing)
                        .build());
    }

    /** Makes times: mostly fresh, sometimes too old or in the future. No two are a day apart, so that no step of the clock makes one too old. */
    static Arbitrary<Instant> times() {
        return Arbitraries.of(0, 0, 0, -1, -26, 1).map(hours -> SettableClock.START.plus(Duration.ofHours(hours)));
    }

    static Arbitrary<CheckedStanding> checkedStandings() {
        return Combinators.combine(standings(), times()).as(CheckedStanding::new);
    }

    static Arbitrary<PartnerDetails> details() {
        return RandomFields.of(PartnerFields.DETAILS).map(fields -> fields.apply(PartnerDetails.builder()));
    }

    static Arbitrary<IdCheck.Recognized> recognized() {
        return Combinators.combine(LOCATION, details(), standings(), times()).as(IdCheck.Recognized::new);
    }

    static Arbitrary<IdCheck> checks() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, recognized().map(check -> check)),
                Tuple.of(1, Combinators.combine(LOCATION, times()).as(IdCheck.NotRecognized::new)),
                Tuple.of(1, LOCATION.map(id -> new IdCheck.Unavailable(id, "down"))));
    }

    static Arbitrary<PartnerUser> users() {
        return Combinators.combine(passports(), emails(), LOCATION.set().ofMaxSize(3), times())
                .as((passport, email, locations, at) -> PartnerUser.builder()
                        .passport(passport)
                        .email(email)
                        .addAllLocations(locations)
                        .lookedUpAt(at)
                        .build());
    }

    static Arbitrary<HpePassportId> passports() {
        return Arbitraries.of("kim", "Kim", "lee", "passport-0007").map(HpePassportId::of);
    }

    static Arbitrary<EmailAddress> emails() {
        return Arbitraries.of(
                        "kim@partner.example", "Kim@Partner.example", "lee@helper.example", "\u00E4@helper.example")
                .map(EmailAddress::of);
    }

    /** Makes viewers who know the standings of some locations. */
    static Arbitrary<Viewer> viewers() {
        return Combinators.combine(
                        passports(),
                        Arbitraries.maps(LOCATION, checkedStandings()).ofMaxSize(3))
                .as((passport, standings) -> Viewer.builder()
                        .passport(passport)
                        .putAllStandings(standings)
                        .build());
    }

    static Arbitrary<UserGroup> userGroups() {
        return Arbitraries.of("Helpers", "helpers", "Dispatchers").map(UserGroup::of);
    }

    /** Makes shared views by some edits. */
    static Arbitrary<SharedView> sharedViews() {
        Arbitrary<UnaryOperator<SharedView>> add = Combinators.combine(userGroups(), emails())
                .as((to, user) -> view -> view.groups().contains(to)
                        ? view.addUser(to, user)
                        : view.setUpGroup(to).addUser(to, user));
        return Combinators.combine(LOCATION, add.list().ofMaxSize(4)).as((location, edits) -> {
            SharedView view = SharedView.of(location);
            for (UnaryOperator<SharedView> edit : edits) {
                view = edit.apply(view);
            }
            return view.nextVersion();
        });
    }
}
