package io.channelpartners.core.listen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.event.IdChecked;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.testkit.RecordingAccessListener;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.TestDoubles;
import io.channelpartners.user.HpePassportId;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each answer of HPE's back end is one event. */
class IdCheckedTest {

    private static final PartnerLocationId L100 = PartnerLocationId.of("100");
    private static final HpePassportId ANN = HpePassportId.of("ann");

    private final TestDoubles doubles =
            new TestDoubles().recognize("100", Standings.full()).link("ann", "100", "200");
    private final RecordingAccessListener listener = new RecordingAccessListener();

    private ChannelPartnersLibrary library(PartnerVerifier verifier) {
        AtomicLong nanoseconds = new AtomicLong();
        return ChannelPartnersLibrary.builder()
                .environments(doubles.environments())
                .verifier(verifier)
                .passports(doubles.passports())
                .clock(doubles.clock())
                .nanoTime(nanoseconds::incrementAndGet)
                .listener(listener)
                .build();
    }

    private List<IdChecked> events() {
        assertEquals(listener.events(), listener.events(IdChecked.class));
        return listener.events(IdChecked.class);
    }

    @Test
    @Rule("CP-03")
    void tells_the_outcome_that_the_caller_got() {
        ChannelPartnersLibrary library = library(doubles.verifier());
        List<IdCheck> got = Stream.of("100", "999")
                .map(PartnerLocationId::of)
                .map(library.channelPartners()::checkId)
                .toList();
        assertEquals(got, events().stream().map(IdChecked::check).toList());
        assertEquals(
                2, events().stream().filter(event -> event.took().isPresent()).count());
    }

    @Test
    @Rule("CP-03")
    void tells_that_a_back_end_which_throws_is_unavailable() {
        library(id -> {
                    throw new IllegalStateException("broken");
                })
                .channelPartners()
                .checkId(L100);
        assertInstanceOf(IdCheck.Unavailable.class, events().get(0).check());
    }

    @Test
    @Rule("CP-03")
    void tells_each_id_once_and_no_time_when_several_are_asked_together() {
        library(doubles.verifier()).partnerAccess().signIn(ANN);
        assertEquals(
                List.of("100", "200"),
                events().stream()
                        .map(event -> event.check().id().value())
                        .sorted()
                        .toList());
        assertEquals(
                0, events().stream().filter(event -> event.took().isPresent()).count());
    }

    @Test
    @Rule("CP-03")
    void tells_the_time_of_an_id_that_was_left_out_and_asked_again() {
        PartnerVerifier leavingOut = new PartnerVerifier() {
            @Override
            public IdCheck check(PartnerLocationId id) {
                return doubles.verifier().check(id);
            }

            @Override
            public Collection<IdCheck> checkAll(List<PartnerLocationId> ids) {
                return List.of(check(L100));
            }
        };
        library(leavingOut).partnerAccess().signIn(ANN);
        assertEquals(
                List.of("100 false", "200 true"),
                events().stream()
                        .map(event -> event.check().id() + " " + event.took().isPresent())
                        .toList());
    }
}
