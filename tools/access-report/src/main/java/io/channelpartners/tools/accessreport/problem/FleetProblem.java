package io.channelpartners.tools.accessreport.problem;

/**
 * One thing that is wrong with a fleet folder.
 *
 * <p>For example {@code environments/acme/devices.csv:17: unknown generation "V6": use V5, V7, OTHER or leave it blank}.
 * Immutable and thread-safe.
 *
 * @param place where it is wrong
 * @param sentence the value, what is expected and the remedy, on one line
 */
public record FleetProblem(Place place, String sentence) {

    /** Returns the one line that is shown to a person: {@code PLACE: SENTENCE}. */
    @Override
    public String toString() {
        return place + ": " + sentence;
    }
}
