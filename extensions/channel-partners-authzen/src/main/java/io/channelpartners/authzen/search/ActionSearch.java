package io.channelpartners.authzen.search;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.authzen.answer.Ordered;
import io.channelpartners.authzen.request.ActionQuery;
import io.channelpartners.authzen.request.DevicePlace;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerDeviceView;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which features of a device a subject sees, in the order of Table 1. Thread-safe. */
public final class ActionSearch {

    private final PartnerAccess access;
    private final Function<HpePassportId, Viewer> viewers;
    private final Pages pages;

    /** Creates the search. */
    public ActionSearch(PartnerAccess access, Function<HpePassportId, Viewer> viewers, Pages pages) {
        this.access = access;
        this.viewers = viewers;
        this.pages = pages;
    }

    /** Answers a query. */
    public SearchAnswer answer(ActionQuery query) {
        HpePassportId passport = query.passport();
        DevicePlace place = query.place();
        if (passport == null || place == null) {
            return Pages.nothing(query.page());
        }
        Binding binding = new Binding("action").with(passport.value()).with(place.id());
        return pages.answer(query.page(), binding, 1, start -> from(start, passport, place, binding));
    }

    private SearchAnswer from(Place start, HpePassportId passport, DevicePlace place, Binding binding) {
        PartnerDeviceView view = access.view(viewers.apply(passport), place.environment(), Set.of(place.device()));
        if (!view.isComplete()) {
            return new SearchAnswer.Incomplete();
        }
        NavigableSet<InsightOnlineFeature> features = new TreeSet<>(view.features(place.device()));
        return pages.pageOf(
                features,
                InsightOnlineFeature.ofCode(start.parts().get(0)).orElse(null),
                start.limit(),
                feature -> Ordered.of("name", feature.code()),
                last -> start.at(last == null ? "" : last.code()),
                binding);
    }
}
