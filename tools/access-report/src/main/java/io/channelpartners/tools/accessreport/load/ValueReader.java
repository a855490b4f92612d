package io.channelpartners.tools.accessreport.load;

import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.tools.accessreport.fleet.FleetReading;
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
 * Makes values of the library from what the files say, and notes each refusal with its place.
 *
 * <p>What the reading has already reported is not judged a second time: the values there may be stand-ins.
 */
final class ValueReader {

    private final Problems problems = new Problems();
    private final Set<Place> reported = new HashSet<>();
    private final Set<String> reportedFiles = new HashSet<>();

    ValueReader(FleetReading reading) {
        if (reading instanceof FleetReading.Refused refused) {
            refused.problems().forEach(this::addReported);
        }
    }

    private void addReported(FleetProblem problem) {
        problems.add(problem);
        reported.add(problem.place());
        reportedFiles.add(problem.place().file());
    }

    /** Returns what is made, or notes why it is refused. */
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

    /** Returns the value of a text, or notes why it is refused. */
    <T> Optional<T> read(Place place, String text, Function<String, T> made) {
        return read(place, () -> made.apply(text));
    }

    <T> Optional<T> read(Setting setting, Function<String, T> made) {
        return read(setting.place(), setting.value(), made);
    }

    /** Returns the values of those settings that are not refused. */
    <T> List<T> readAll(List<Setting> settings, Function<String, T> made) {
        return settings.stream()
                .flatMap(setting -> read(setting, made).stream())
                .toList();
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
