package io.channelpartners.core;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.boundary.GuardedStore;
import io.channelpartners.core.view.CustomerPages;
import io.channelpartners.core.view.CustomerRow;
import io.channelpartners.core.view.ViewerLocation;
import io.channelpartners.core.view.ViewerView;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.summary.ListedEnvironment;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The customers of a viewer whose locations were looked up once; their freshness is judged again for each environment.
 *
 * @param recognized whether the viewer was a recognized user when the locations were looked up
 * @param views makes the viewer's view of the present revision of an environment
 */
record ViewerCustomers(
        EnvironmentStore store,
        Viewer viewer,
        UserLocations linked,
        boolean recognized,
        Function<EnvironmentId, ViewerView> views,
        Clock clock,
        Freshness freshness)
        implements CustomerPages.Look {

    @Override
    public List<ListedEnvironment> after(Optional<EnvironmentId> place, int most) {
        Set<PartnerLocationId> locations = recognized ? linked.locations() : Set.of();
        return locations.isEmpty() ? List.of() : store.summariesListing(locations, place, most);
    }

    @Override
    public boolean isKnown() {
        boolean certain = recognized && linked.recognizedAt(clock.instant(), freshness) == Answer.YES;
        return linked.complete() && (certain || linked.lookedUpAt().isEmpty());
    }

    @Override
    public CustomerPages.Row row(ListedEnvironment environment, CustomerSearch search) {
        return bySummary(environment, search).orElseGet(() -> byState(environment, search));
    }

    @Override
    public CustomerPages.Row rowIfReadable(ListedEnvironment environment, CustomerSearch search) {
        return bySummary(environment, search)
                .orElseGet(() -> GuardedStore.ifReadable(environment.environment(), () -> byState(environment, search))
                        .orElseGet(CustomerPages.Row::unreadable));
    }

    /** Makes the row without devices, if that can be: a filter needs those of each customer who has any without the filter. */
    private Optional<CustomerPages.Row> bySummary(ListedEnvironment environment, CustomerSearch search) {
        return environment
                .summary()
                .map(summary -> CustomerRow.of(summary, listed(summary), search))
                .filter(row -> row.isEmpty() || search.devices().filter().isNone())
                .map(CustomerPages.Row::read);
    }

    private List<ViewerLocation> listed(EnvironmentSummary summary) {
        return ViewerLocations.at(clock.instant(), viewer, linked, freshness).listedIn(summary);
    }

    private CustomerPages.Row byState(ListedEnvironment environment, CustomerSearch search) {
        return CustomerPages.Row.read(views.apply(environment.environment()).asCustomer(search));
    }
}
