package io.channelpartners.authzen.search;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.authzen.request.ResourceQuery;
import io.channelpartners.authzen.search.SearchAnswer.Incomplete;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerView;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Of which devices a subject sees a feature, in one environment or in all, sorted by environment, then as in CP-34. Each environment's part is of one revision. Thread-safe.
 */
public final class ResourceSearch {

    private final PartnerAccess access;
    private final Function<HpePassportId, Viewer> viewers;
    private final Pages pages;

    /** Creates the search. */
    public ResourceSearch(PartnerAccess access, Function<HpePassportId, Viewer> viewers, Pages pages) {
        this.access = access;
        this.viewers = viewers;
        this.pages = pages;
    }

    /** Answers a query. */
    public SearchAnswer answer(ResourceQuery query) {
        HpePassportId passport = query.passport();
        Scope scope = Scope.of(query);
        if (passport == null || scope == null) {
            return Pages.nothing(query.page());
        }
        Binding binding = new Binding("resource")
                .with(passport.value())
                .with(query.feature() == null ? null : query.feature().code())
                .with(query.environment())
                .with(query.name())
                .with(query.group())
                .with(query.role() == null ? null : query.role().code());
        return pages.answer(query.page(), binding, CustomersWalk.PARTS, start -> {
            try {
                return from(start, viewers.apply(passport), scope, binding);
            } catch (CursorRefused e) {
                return SearchAnswer.Refused
                        .beginAgain(); // the cursor is ours, since the token was authenticated: the list has changed
            }
        });
    }

    private SearchAnswer from(Place start, Viewer viewer, Scope scope, Binding binding) {
        return scope.environment() == null
                ? inAll(start, viewer, scope.search(), binding)
                : inOne(start, viewer, scope.environment(), scope.search(), binding);
    }

    private SearchAnswer inAll(Place start, Viewer viewer, DeviceSearch search, Binding binding) {
        FoundDevices found = new FoundDevices(start.limit());
        CustomersWalk walk = new CustomersWalk(access, viewer, search, found);
        Place next = walk.from(start);
        return walk.isComplete() ? page(start, found, next, OptionalInt.empty(), binding) : new Incomplete();
    }

    private SearchAnswer inOne(
            Place start, Viewer viewer, EnvironmentId environment, DeviceSearch search, Binding binding) {
        PartnerView view = access.view(viewer, environment);
        if (!view.isComplete()) {
            return new Incomplete();
        }
        FoundDevices found = new FoundDevices(start.limit());
        DeviceList<VisibleDevice> devices = view.devices(search);
        String rest = found.add(view, devices, start.parts().get(2));
        Place next = rest.isEmpty() ? null : start.at("", "", rest);
        return page(start, found, next, OptionalInt.of(devices.count()), binding);
    }

    private SearchAnswer page(
            Place start, FoundDevices found, @Nullable Place next, OptionalInt total, Binding binding) {
        return pages.page(found.shown(), found.isOnlyProbe() ? start : next, total, binding);
    }

    /** Where to search, and for what; null if no device can be found. */
    private record Scope(@Nullable EnvironmentId environment, DeviceSearch search) {

        static @Nullable Scope of(ResourceQuery query) {
            InsightOnlineFeature feature = query.feature();
            if (feature == null || !query.isOfDevices()) {
                return null;
            }
            try {
                return new Scope(
                        query.environment() == null ? null : EnvironmentId.of(query.environment()),
                        search(feature, query));
            } catch (TextRefused e) {
                return null; // no environment, group or name has such a text (CP-02)
            }
        }

        private static DeviceSearch search(InsightOnlineFeature feature, ResourceQuery query) {
            DeviceSearch search = DeviceSearch.seeing(feature);
            search = query.role() == null ? search : search.holding(query.role());
            search = query.group() == null ? search : search.inGroup(DeviceGroup.of(query.group()));
            return query.name() == null ? search : search.named(query.name());
        }
    }
}
