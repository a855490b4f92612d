package io.channelpartners.tools.accessreport.load;

import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.tools.accessreport.input.Setting;
import io.channelpartners.tools.accessreport.problem.FleetProblem;
import io.channelpartners.tools.accessreport.problem.Place;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes values of the library from what the files say, and reports each refusal with its place. Values in places that were already
 * reported are not checked, since they may be stand-ins.
 */
final class ValueReader {

    private final Problems problems = new Problems();
    private final Set<Place> reported = new HashSet<>();
    private final Set<String> reportedFiles = new HashSet<>();

    ValueReader(List<FleetProblem> found) {
        for (FleetProblem problem : found) {
            problems.add(problem);
            reported.add(problem.place());
            reportedFiles.add(problem.place().file());
        }
    }

    /** Returns what {@code made} makes, or reports why it is refused. */
    <T> Optional<T> read(Place place, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (ChannelPartnersException refusal) {
            if (!isReported(place)) {
                refusal.problems().forEach(problem -> problems.add(place, problem.message()));
            }
            return Optional.empty();
        }
    }

    /** Returns the value of a text, or reports why it is refused. */
    <T> Optional<T> read(Place place, String text, Function<String, T> made) {
        return read(place, () -> made.apply(text));
    }

    /** Returns the value of a setting, or reports why it is refused. */
    <T> Optional<T> read(Setting setting, Function<String, T> made) {
        return read(setting.place(), setting.value(), made);
    }

    boolean areAllAccepted() {
        return problems.isEmpty();
    }

    List<FleetProblem> problems() {
        return problems.all();
    }

    private boolean isReported(Place place) {
        return reported.contains(place) || (place.line() == 0 && reportedFiles.contains(place.file()));
    }
}
