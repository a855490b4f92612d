package io.channelpartners.core.view;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.core.list.CustomerCursors;
import io.channelpartners.core.list.SearchFingerprint;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.Page;
import io.channelpartners.summary.ListedEnvironment;
import io.channelpartners.user.HpePassportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** "My Customers" (CP-62, CP-63): looks one by one at the environments that list a location of the viewer. */
public final class CustomerPages implements CustomerList {

    /** The most environments that one page looks at; bounds its cost, even if few of them show anything. */
    private static final int LOOKED_AT = 256;

    /** The most calls to the store for one page, whatever its size and however many locations the viewer has. */
    private static final int CALLS = 4;

    /** What one page is made from: the viewer's locations, looked up once. */
    public interface Look {

        /** Lists the first environments strictly after a place that list a location, up to a limit; none only at the end. */
        List<ListedEnvironment> after(Optional<EnvironmentId> place, int most);

        /** Checks, once the rows are made, if the viewer's locations were known for all of them; otherwise rows may be missing. */
        boolean isKnown();

        /** Makes the row of an environment. */
        Row row(ListedEnvironment environment, CustomerSearch search);

        /** Makes the row like {@link #row}; if the environment cannot be read, logs that. */
        Row rowIfReadable(ListedEnvironment environment, CustomerSearch search);
    }

    /**
     * What is known of an environment.
     *
     * @param row the row, if the viewer sees something of the environment that the search finds
     * @param complete whether the environment could be read
     */
    public record Row(Optional<MyCustomer> row, boolean complete) {

        /** Obtains what is known of an environment that was read. */
        public static Row read(Optional<MyCustomer> row) {
            return new Row(row, true);
        }

        /** Obtains what is known of an environment that could not be read: nothing. */
        public static Row unreadable() {
            return new Row(Optional.empty(), false);
        }
    }

    private interface Reading {
        Row row(Look look, ListedEnvironment environment, CustomerSearch search);
    }

    private final Supplier<Look> looks;
    private final CustomerSearch search;
    private final CustomerCursors cursors;
    private final Fingerprint list;

    /** Creates the list of a viewer, whose locations are looked up again for each page. */
    public CustomerPages(HpePassportId viewer, Supplier<Look> looks, CustomerSearch search, CustomerCursors cursors) {
        this.looks = looks;
        this.search = search;
        this.cursors = cursors;
        Fingerprint question = Fingerprint.empty().withTextOf("customers", viewer.value());
        this.list = SearchFingerprint.with(question, search.devices()).with(search.foldedName());
    }

    @Override
    public Page<MyCustomer> first(int most) {
        return page(Optional.empty(), most, Look::rowIfReadable);
    }

    @Override
    public Page<MyCustomer> after(Cursor cursor, int most) {
        return page(Optional.of(cursors.place(cursor, list)), most, Look::rowIfReadable);
    }

    private Page<MyCustomer> page(Optional<EnvironmentId> start, int most, Reading reading) {
        if (most < 1) {
            throw new IllegalArgumentException("a page must have at least 1 row, not " + most);
        }
        Look look = looks.get();
        List<MyCustomer> rows = new ArrayList<>();
        Optional<EnvironmentId> place = start;
        boolean complete = true;
        int looked = 0;
        for (int call = 0; call < CALLS && looked < LOOKED_AT; call++) {
            int wanted = Math.max(LOOKED_AT / CALLS, most - rows.size());
            List<ListedEnvironment> next = look.after(place, Math.min(wanted, LOOKED_AT - looked));
            if (next.isEmpty()) {
                return new Page<>(rows, Optional.empty(), complete && look.isKnown());
            }
            looked += next.size();
            for (ListedEnvironment environment : next) {
                place = Optional.of(environment.environment());
                Row read = reading.row(look, environment, search);
                complete &= read.complete();
                read.row().ifPresent(rows::add);
                if (rows.size() == most) {
                    return new Page<>(rows, place.map(this::cursorAfter), complete && look.isKnown());
                }
            }
        }
        return new Page<>(rows, place.map(this::cursorAfter), complete && look.isKnown());
    }

    private Cursor cursorAfter(EnvironmentId environment) {
        return cursors.after(environment, list);
    }

    @Override
    public Stream<MyCustomer> stream() {
        return Stream.iterate(
                        Optional.of(wholePage(Optional.empty())),
                        Optional::isPresent,
                        page -> page.flatMap(Page::next)
                                .map(cursor -> wholePage(Optional.of(cursors.place(cursor, list)))))
                .flatMap(Optional::stream)
                .flatMap(page -> page.items().stream());
    }

    private Page<MyCustomer> wholePage(Optional<EnvironmentId> start) {
        return page(start, LOOKED_AT, Look::row);
    }
}
