package io.channelpartners.tools.accessreport.problem;

/**
 * One problem in a fleet folder, for example {@code environments/acme/devices.csv:17: unknown generation "V6": use V5, V7, OTHER
 * or leave it blank}.
 *
 * @param place where the problem is
 * @param sentence the value, what is wrong with it and the remedy, on one line
 */
public record FleetProblem(Place place, String sentence) {

    /** Returns the line that is shown to a person: {@code PLACE: SENTENCE}. */
    @Override
    public String toString() {
        return place + ": " + sentence;
    }
}
