package io.channelpartners.authzen.search;

import io.channelpartners.ChannelPartners;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.authzen.answer.Ordered;
import io.channelpartners.authzen.request.DevicePlace;
import io.channelpartners.authzen.request.SubjectQuery;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.LocationVisibility;
import io.channelpartners.view.UserVisibility;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which subjects see a feature of a device: a question for the customer's side, judged by the standings on record. If it is unknown
 * whether a location sees the feature, the answer is incomplete. Thread-safe.
 */
public final class SubjectSearch {

    private final ChannelPartners partners;
    private final Pages pages;

    /** Creates the search. */
    public SubjectSearch(ChannelPartners partners, Pages pages) {
        this.partners = partners;
        this.pages = pages;
    }

    /** Answers a query about an environment that the caller may administer. */
    public SearchAnswer answer(SubjectQuery query) {
        InsightOnlineFeature feature = query.feature();
        DevicePlace place = query.place();
        if (feature == null || place == null || !query.isOfPassports()) {
            return Pages.nothing(query.page());
        }
        DeviceReview review =
                partners.review(place.environment(), Set.of(place.device())).orElse(null);
        if (review == null) {
            return Pages.nothing(query.page());
        }
        Binding binding = new Binding("subject")
                .with(feature.code())
                .with(place.id())
                .with(review.stamp().toString()); // a page of another state would repeat or omit
        return pages.answer(query.page(), binding, 1, start -> from(start, review, feature, place, binding));
    }

    private SearchAnswer from(
            Place start, DeviceReview review, InsightOnlineFeature feature, DevicePlace place, Binding binding) {
        for (LocationVisibility location : review.whoSees(place.device())) {
            if (location.unknown().contains(feature)) {
                return new SearchAnswer.Incomplete();
            }
        }
        String last = start.parts().get(0);
        return pages.pageOf(
                passports(review, feature, place),
                last.isEmpty() ? null : HpePassportId.of(last),
                start.limit(),
                passport -> Ordered.of("type", "passport", "id", passport.value()),
                after -> start.at(after == null ? "" : after.value()),
                binding);
    }

    private static NavigableSet<HpePassportId> passports(
            DeviceReview review, InsightOnlineFeature feature, DevicePlace place) {
        try (Stream<UserVisibility> users = review.usersWhoSee(place.device())) {
            return users.filter(user -> user.visibility().features().contains(feature))
                    .map(user -> user.user().passport())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
