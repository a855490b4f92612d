package io.channelpartners.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.PartnerAccess;
import io.channelpartners.ViewerCache;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.CallObserver;
import io.channelpartners.event.ListAsked;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.testkit.TestDoubles;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/** The examples of timers, traces, and callers without sessions. */
class MetricsExamplesTest {

    private final TestDoubles doubles = new TestDoubles();
    private final EnvironmentId acme = EnvironmentId.of("acme-01");
    private final HpePassportId passport = HpePassportId.of("passport-0007");

    private ChannelPartnersLibrary.Builder builder() {
        return ChannelPartnersLibrary.builder()
                .environments(doubles.environments())
                .verifier(doubles.verifier())
                .passports(doubles.passports())
                .clock(doubles.clock());
    }

    @Test
    void a_listener_adds_up_how_long_lists_take() {
        Map<String, LongAdder> nanoseconds = new ConcurrentHashMap<>();
        AccessListener timer = new AccessListener() {
            @Override
            public void listed(ListAsked event) {
                event.took()
                        .ifPresent(took -> nanoseconds
                                .computeIfAbsent(event.list().code(), list -> new LongAdder())
                                .add(took.toNanos()));
            }
        };
        ChannelPartnersLibrary library =
                builder().listener(timer).nanoTime(System::nanoTime).build();
        PartnerAccess access = library.partnerAccess();

        access.myCustomers(access.signIn(passport), CustomerSearch.all()).first(20);

        assertEquals(Set.of("my_customers"), nanoseconds.keySet());
    }

    @Test
    void an_observer_encloses_the_calls_of_a_store_in_those_of_the_library() {
        List<String> trace = new ArrayList<>();
        CallObserver observer = call -> {
            trace.add("begin " + call.code());
            return outcome -> trace.add("end " + call.code() + ", " + outcome.code());
        };
        ChannelPartnersLibrary library = builder().observer(observer).build();

        library.channelPartners().erase(acme);

        assertEquals(List.of("begin erase", "begin store_erase", "end store_erase, done", "end erase, done"), trace);
    }

    @Test
    void a_caller_without_sessions_keeps_viewers_for_a_while() {
        ChannelPartnersLibrary library = builder().build();
        PartnerAccess access = library.partnerAccess();
        library.channelPartners().setUp(acme, "ACME GmbH", Actor.of("admin"), environment -> environment);

        ViewerCache viewers = library.viewerCache(Duration.ofMinutes(15), 10_000);
        PartnerView view = access.view(viewers.of(passport), acme);

        assertTrue(view.customer().isEmpty());
        assertSame(viewers.of(passport), viewers.of(passport));
    }
}
