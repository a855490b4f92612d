package io.channelpartners.core.boundary;

import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.SpiBroken;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A store of shared views held to its contract. A look-up of a user never throws: it is answered in full or fails (CP-56). What the
 * store throws during a change is passed on.
 */
public final class GuardedSharedViews {

    private static final int PAGE = 500;

    private final Optional<SharedViewStore> store;

    /** Guards a store; without one nothing is shared. */
    public GuardedSharedViews(Optional<SharedViewStore> store) {
        this.store = store;
    }

    /** Looks up the locations that share their views with a user, ascending. */
    public LookUp<List<PartnerLocationId>> sharingWith(EmailAddress user) {
        return SpiFaults.answered(
                "the store of shared views",
                () -> store.map(kept -> allPages(kept, user)).orElseGet(() -> new LookUp.Answered<>(List.of())),
                LookUp.Failed::new);
    }

    private static LookUp<List<PartnerLocationId>> allPages(SharedViewStore store, EmailAddress user) {
        List<PartnerLocationId> locations = new ArrayList<>();
        Optional<PartnerLocationId> last = Optional.empty();
        List<PartnerLocationId> page;
        do {
            page = store.sharingWith(user, last, PAGE);
            Optional<PartnerLocationId> misplaced = PageOrder.outOfOrder(last, page, location -> location);
            if (misplaced.isPresent()) {
                SpiFaults.logAnswer(
                        "the store of shared views returned {} out of order; this counts as a failure",
                        misplaced.get());
                return new LookUp.Failed<>();
            }
            locations.addAll(page);
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1));
        } while (page.size() >= PAGE);
        return new LookUp.Answered<>(List.copyOf(locations));
    }

    /** Tries a change; returns false if the store fails. */
    public static boolean succeeded(Runnable change) {
        return SpiFaults.answered(
                "the store of shared views",
                () -> {
                    change.run();
                    return true;
                },
                () -> false);
    }

    /** Gets the shared view of a location. */
    public Optional<SharedView> find(PartnerLocationId location) {
        Optional<SharedView> found = store.flatMap(kept -> kept.find(location));
        found.map(SharedView::location).filter(other -> !other.equals(location)).ifPresent(other -> {
            throw new SpiBroken(ProblemCode.STORE_RETURNED_ANOTHER_SHARED_VIEW.problem(
                    "CP-61", location.toString(), other.toString()));
        });
        return found;
    }

    /** Saves the next version of a shared view; returns false if another writer was faster. */
    public boolean save(SharedView view) {
        return store.orElseThrow(() -> new IllegalStateException("there is no store of shared views"))
                .save(view);
    }
}
