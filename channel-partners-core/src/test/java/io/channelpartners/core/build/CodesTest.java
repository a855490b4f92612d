package io.channelpartners.core.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.InsightOnlineFeature.Section;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.CallOutcome;
import io.channelpartners.event.LibraryCall;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.explanation.RepairOwner;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.spi.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Codes are for ever: {@code docs/codes.txt} keeps them. Our own code makes every problem by its code, with a value for each place in its
 * sentences.
 */
class CodesTest {

    private static final Pattern PROBLEM = Pattern.compile("new Problem\\(");
    private static final Pattern CODE = Pattern.compile("ProblemCode\\.([A-Z_]+)(?:\\.problem\\()?");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final String ENGLISH =
            Repository.read("channel-partners-api/src/main/resources/META-INF/channel-partners/english.properties");

    /** A kind of thing with codes. */
    record Kind<E extends Enum<E>>(
            String name, List<E> all, Function<E, String> code, Function<String, Optional<E>> ofCode) {
        @Override
        public String toString() {
            return name;
        }

        List<String> codes() {
            return all.stream().map(code).toList();
        }

        void assertOfCodeIsTheWayBack() {
            assertEquals(
                    all,
                    codes().stream()
                            .flatMap(code -> ofCode.apply(code).stream())
                            .toList());
        }
    }

    static Stream<Kind<?>> kinds() {
        return Stream.of(
                new Kind<>(
                        "features",
                        List.of(InsightOnlineFeature.values()),
                        InsightOnlineFeature::code,
                        InsightOnlineFeature::ofCode),
                new Kind<>("sections", List.of(Section.values()), Section::code, Section::ofCode),
                new Kind<>(
                        "conditions",
                        List.of(AccessCondition.values()),
                        AccessCondition::code,
                        AccessCondition::ofCode),
                new Kind<>("answers", List.of(Answer.values()), Answer::code, Answer::ofCode),
                new Kind<>("roles", List.of(PartnerRole.values()), PartnerRole::code, PartnerRole::ofCode),
                new Kind<>("repair acts", List.of(RepairAct.values()), RepairAct::code, RepairAct::ofCode),
                new Kind<>("repair owners", List.of(RepairOwner.values()), RepairOwner::code, RepairOwner::ofCode),
                new Kind<>(
                        "store failures",
                        List.of(StoreException.Kind.values()),
                        StoreException.Kind::code,
                        StoreException.Kind::ofCode),
                new Kind<>("lists", List.of(AccessListKind.values()), AccessListKind::code, AccessListKind::ofCode),
                new Kind<>("calls", List.of(LibraryCall.values()), LibraryCall::code, LibraryCall::ofCode),
                new Kind<>(
                        "parts that run calls",
                        List.of(LibraryCall.Part.values()),
                        LibraryCall.Part::code,
                        LibraryCall.Part::ofCode),
                new Kind<>("outcomes of calls", List.of(CallOutcome.values()), CallOutcome::code, CallOutcome::ofCode),
                new Kind<>(
                        "kinds of exceptions",
                        List.of(ChannelPartnersException.Kind.values()),
                        ChannelPartnersException.Kind::code,
                        ChannelPartnersException.Kind::ofCode));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void finds_each_constant_by_its_code(Kind<?> kind) {
        kind.assertOfCodeIsTheWayBack();
    }

    @Test
    void are_all_covered_here() {
        Set<String> exported = Modules.exportedPackages();
        assertEquals(
                Modules.apiAndCore().stream()
                        .filter(type -> type.isEnum() && exported.contains(type.getPackageName()))
                        .filter(type -> type.tryGetMethod("code").isPresent())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet()),
                kinds().map(kind -> kind.all().get(0).getDeclaringClass().getName())
                        .collect(Collectors.toSet()));
    }

    @Test
    void finds_nothing_by_a_code_in_other_letters() {
        assertEquals(Optional.empty(), InsightOnlineFeature.ofCode("Warranty_Status"));
        assertEquals(Optional.empty(), InsightOnlineFeature.ofCode(""));
    }

    /** The codes of problems and exceptions; an exception with its kinds. */
    static Stream<String> ofWhatIsWrong() {
        Stream<String> problems = Stream.of(ProblemCode.values()).map(ProblemCode::code);
        Map<String, Set<String>> exceptions = SerializedExceptionsTest.exceptions()
                .collect(Collectors.groupingBy(
                        ChannelPartnersException::code,
                        TreeMap::new,
                        Collectors.mapping(thrown -> thrown.kind().code(), Collectors.toCollection(TreeSet::new))));
        return Stream.of(
                section("problems", problems),
                section(
                        "exceptions, with their kinds",
                        exceptions.entrySet().stream()
                                .map(row -> row.getKey() + ": " + String.join(", ", row.getValue()))));
    }

    @Test
    void docs_codes_keeps_every_code() {
        String codes = Stream.concat(kinds().map(kind -> section(kind.name(), kind.codes().stream())), ofWhatIsWrong())
                .collect(Collectors.joining("\n"));
        String kept = Repository.read("docs/codes.txt");
        assertEquals(
                kept.substring(kept.indexOf("\n\n") + 2),
                codes,
                "a code never changes and never goes; add a line to docs/codes.txt for a new one");
    }

    private static String section(String title, Stream<String> lines) {
        return title + "\n" + lines.map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    /** A place in the source that names a code, with the number of values beside it. */
    private record Use(String code, int values, String place) {}

    @Test
    void no_problem_is_made_without_its_code() {
        assertEquals(
                List.of("channel-partners-api/src/main/java/io/channelpartners/internal/text/ProblemCode.java"),
                sources()
                        .filter(source -> PROBLEM.matcher(source.code()).find())
                        .map(JavaSource::path)
                        .toList());
    }

    @Test
    void every_code_is_used() {
        assertEquals(
                Stream.of(ProblemCode.values()).map(ProblemCode::name).collect(Collectors.toSet()),
                uses().map(Use::code).collect(Collectors.toSet()));
    }

    @Test
    void every_place_in_a_sentence_gets_its_value() {
        assertEquals(
                List.of(),
                uses().filter(use -> use.values() != places(use.code())).toList());
    }

    private static int places(String code) {
        Set<String> places = new TreeSet<>();
        ENGLISH.lines()
                .filter(line ->
                        line.startsWith("problem." + ProblemCode.valueOf(code).code() + "."))
                .forEach(line -> PLACE.matcher(line).results().forEach(place -> places.add(place.group(1))));
        return places.size();
    }

    private static Stream<Use> uses() {
        return sources()
                .flatMap(source -> CODE.matcher(source.code()).results().map(found -> {
                    List<String> rest = arguments(source.code(), found.end());
                    return new Use(found.group(1), rest.size() - 1, source.place(found.start()));
                }));
    }

    /** The arguments from a position to the end of the call around it, split at its commas; codes among them are left out. */
    private static List<String> arguments(String code, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int begin = from;
        for (int at = from; depth >= 0; at++) {
            char c = code.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && c == ',')) {
                arguments.add(code.substring(begin, at));
                begin = at + 1;
            }
        }
        arguments.removeIf(argument -> argument.strip().startsWith("ProblemCode."));
        return arguments;
    }

    private static Stream<JavaSource> sources() {
        return Repository.sources("main").stream();
    }
}
