package io.channelpartners.testkit.law;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.spi.EnvironmentStore;
import java.time.Duration;

/**
 * The laws of the rule book, which hold in every environment. Each can be tried on an embedder's own environment, over its own store.
 *
 * <pre>{@code
 * law.check(environment, mine, new InMemoryEnvironmentStore());
 * }</pre>
 *
 * <p>A law is tried on a copy: it sets up the environment in an empty store and edits it there. It skips edits that a rule forbids.
 * The time that it takes grows with the number of devices times the number of listed partners; {@link #REPAIRS_FLIP_THE_ANSWER}
 * tries at most a hundred cells, each of a different kind.
 */
public enum Law {
    /** Every device has exactly one holder per role; every role of an environment has at most one default (L-1). */
    ONE_HOLDER_PER_ROLE("L-1", "a device has exactly one holder per role", new OneHolderPerRole()),
    /** What a service partner sees of a device includes what a reseller would see of it, other things equal (L-2). */
    SERVICE_PARTNERS_SEE_MORE(
            "L-2", "a service partner sees what a reseller would see, and perhaps more", new ServicePartnersSeeMore()),
    /** Giving opt-in, authorization, enrollment or integration never hides a feature; withdrawing one never shows one (L-3). */
    GIVING_HIDES_NOTHING("L-3", "giving hides nothing, withdrawing shows nothing", new GivingHidesNothing()),
    /** Integration off, or no role held: nothing is visible (L-4). */
    NOTHING_WITHOUT_A_ROLE("L-4", "without integration or a role nothing is visible", new NothingWithoutARole()),
    /** Unknown in place of yes never shows more (L-5). */
    UNKNOWN_SHOWS_NO_MORE("L-5", "an unknown in place of a yes never shows more", new UnknownShowsNoMore()),
    /** Single decisions, lists, pages, counts and viewers agree (L-6). */
    ONE_ANSWER("L-6", "every way of asking gives one answer", new OneAnswer()),
    /** Renaming IDs changes no answer; saves commute, and saving twice is saving once (L-7). */
    NAMES_AND_ORDER_DO_NOT_MATTER(
            "L-7", "neither IDs, nor order, nor repetition change an answer", new NamesAndOrderDoNotMatter()),
    /** A repair that an explanation proposes flips the answer, and no proper part of it does (L-8). */
    REPAIRS_FLIP_THE_ANSWER("L-8", "a proposed repair flips the answer, and no part of it does", new RepairsFlip()),
    /** Applying the recorded changes of revisions 1 to n to the base gives revision n (L-9). */
    HISTORY_REPLAYS("L-9", "the recorded changes lead to each recorded state", new HistoryReplays()),
    /** What a preview announces is exactly the difference between the decisions before and after (L-10). */
    PREVIEWS_ARE_EXACT("L-10", "a preview announces exactly what changes", new PreviewsAreExact()),
    /** A question about some devices has the same answer when only those devices are loaded (L-11). */
    PARTS_ANSWER_ALIKE("L-11", "some devices alone have the answers of all together", new PartsAnswerAlike()),
    /** Every count from a stored summary equals the count over the full state (L-12). */
    SUMMARIES_COUNT_ALIKE("L-12", "a summary gives the numbers of all devices", new SummariesCountAlike());

    private final String number;
    private final String sentence;

    @SuppressWarnings("ImmutableEnumChecker") // no check has a field
    private final LawCheck check;

    Law(String number, String sentence, LawCheck check) {
        this.number = number;
        this.sentence = sentence;
        this.check = check;
    }

    /**
     * Gets the number in the rule book.
     *
     * @return the number, such as {@code L-6}
     */
    public String number() {
        return number;
    }

    /**
     * Tries the law on an environment, on a clock that advances by a nanosecond at each reading.
     *
     * @param environment the environment, which is copied into the store
     * @param library builds the library
     * @param empty a store in which nothing is set up
     * @throws AssertionError if the law does not hold; the message has its number and the failing cell
     */
    public void check(CustomerEnvironment environment, LibraryUnderTest library, EnvironmentStore empty) {
        check(environment, library, empty, Duration.ofNanos(1));
    }

    /**
     * Tries the law on an environment, on a clock that advances by the given step at each reading. The clock starts at the last check of
     * the environment. A law compares what is visible at two instants, at most some thousand readings apart; that many steps should be
     * less than the age at which a check no longer counts.
     *
     * @param environment the environment, which is copied into the store
     * @param library builds the library
     * @param empty a store in which nothing is set up
     * @param step the step, greater than zero
     * @throws AssertionError if the law does not hold; the message has its number and the failing cell
     * @throws IllegalArgumentException if the step is zero or negative
     */
    public void check(
            CustomerEnvironment environment, LibraryUnderTest library, EnvironmentStore empty, Duration step) {
        try {
            check.on(new Trial(environment, library, empty, step));
        } catch (AssertionError broken) {
            throw new AssertionError(this + " does not hold in " + environment + ".\n" + broken.getMessage(), broken);
        }
    }

    /** Returns the law as a sentence with its number. */
    @Override
    public String toString() {
        return number + " (" + sentence + ")";
    }
}
