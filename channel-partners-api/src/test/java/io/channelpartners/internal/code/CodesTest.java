package io.channelpartners.internal.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.InsightOnlineFeature.Section;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.CallOutcome;
import io.channelpartners.event.LibraryCall;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.explanation.RepairOwner;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes are for ever: {@code docs/codes.txt} keeps them. */
class CodesTest {

    /** A kind of thing with codes. */
    record Kind<E>(String name, List<E> all, Function<E, String> code, Function<String, Optional<E>> ofCode) {
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
                new Kind<>("outcomes of calls", List.of(CallOutcome.values()), CallOutcome::code, CallOutcome::ofCode));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void finds_each_constant_by_its_code(Kind<?> kind) {
        kind.assertOfCodeIsTheWayBack();
    }

    @Test
    void finds_nothing_by_a_code_in_other_letters() {
        assertEquals(Optional.empty(), InsightOnlineFeature.ofCode("Warranty_Status"));
        assertEquals(Optional.empty(), InsightOnlineFeature.ofCode(""));
    }

    @Test
    void docs_codes_keeps_every_code() throws IOException {
        String codes = kinds().map(kind -> kind + "\n  " + String.join("\n  ", kind.codes()) + "\n")
                .collect(Collectors.joining("\n"));
        String kept = Files.readString(root().resolve("docs/codes.txt"));
        assertEquals(
                kept.substring(kept.indexOf("\n\n") + 2),
                codes,
                "a code never changes and never goes; add a line to docs/codes.txt for a new one");
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("docs/domain.md"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder above the working directory holds docs/domain.md");
    }
}
