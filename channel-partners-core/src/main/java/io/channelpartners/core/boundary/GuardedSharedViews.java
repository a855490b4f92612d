package io.channelpartners.core.boundary;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.SpiBroken;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A store of shared views held to its word. A question about a user never throws: it is answered in full or has failed (CP-56).
 * What the store throws at a change is passed on.
 */
public final class GuardedSharedViews {

    private static final int PAGE = 500;

    /** What the store says of a user. */
    public sealed interface LookUp {}

    /** The store answered: these locations share their views with the user, ascending. */
    public record Answered(List<PartnerLocationId> locations) implements LookUp {}

    /** The store failed, or one of its pages was not the next one. */
    public record Failed() implements LookUp {}

    private final Optional<SharedViewStore> store;

    /** Guards a store; without one nothing is shared. */
    public GuardedSharedViews(Optional<SharedViewStore> store) {
        this.store = store;
    }

    /** Looks up which locations share their views with a user; never throws. */
    public LookUp sharingWith(EmailAddress user) {
        return Faults.answered(
                "the store of shared views",
                () -> store.map(kept -> allPages(kept, user)).orElseGet(() -> new Answered(List.of())),
                Failed::new);
    }

    private static LookUp allPages(SharedViewStore store, EmailAddress user) {
        List<PartnerLocationId> locations = new ArrayList<>();
        Optional<PartnerLocationId> last = Optional.empty();
        List<PartnerLocationId> page;
        do {
            page = store.sharingWith(user, last, PAGE);
            for (PartnerLocationId location : page) {
                if (last.filter(before -> before.compareTo(location) >= 0).isPresent()) {
                    Faults.logAnswer("the store of shared views returned {} out of order: taken as failed", location);
                    return new Failed();
                }
                locations.add(location);
                last = Optional.of(location);
            }
        } while (page.size() >= PAGE);
        return new Answered(List.copyOf(locations));
    }

    /** Tries a change where others go on if the store fails at it: then false. */
    public static boolean succeeded(Runnable change) {
        return Faults.answered(
                "the store of shared views",
                () -> {
                    change.run();
                    return true;
                },
                () -> false);
    }

    /** Gets the shared view of a location; that of another one breaks the contract. */
    public Optional<SharedView> find(PartnerLocationId location) {
        Optional<SharedView> found = store.flatMap(kept -> kept.find(location));
        found.map(SharedView::location).filter(other -> !other.equals(location)).ifPresent(other -> {
            throw new SpiBroken(new Problem(
                    "CP-61",
                    "the store of shared views",
                    "was asked for " + location + " and returned " + other,
                    "run the store's contract tests"));
        });
        return found;
    }

    /** Saves the next version of a shared view; false if it is not the next one any more. */
    public boolean save(SharedView view) {
        return store.orElseThrow(() -> new IllegalStateException("there is no store of shared views"))
                .save(view);
    }
}
