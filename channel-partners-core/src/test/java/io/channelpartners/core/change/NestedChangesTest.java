package io.channelpartners.core.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChangeOptions;
import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.ChangeSaved;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes within an edit, a guard or a listener of another change. */
@Timeout(60)
class NestedChangesTest {

    private static final EnvironmentId OTHER = EnvironmentId.of("other");
    private static final EnvironmentEdit TURN_OFF = CustomerEnvironment::disableIntegration;
    private static final EnvironmentEdit RESET = environment -> environment.resetDefault(PartnerRole.RESELLER);

    private final TestLibrary library = TestLibrary.withAcme()
            .given(AnEnvironment.called("other").integrated().withDefault(PartnerRole.RESELLER, "100"));
    private final ChannelPartners partners = library.partners();

    /** Where a change is made from within another one. */
    enum Within {
        EDIT {
            @Override
            void change(ChannelPartners partners, EnvironmentId id, EnvironmentEdit edit, Runnable nested) {
                partners.change(id, TestLibrary.BY, environment -> {
                    nested.run();
                    return edit.apply(environment);
                });
            }
        },
        GUARD {
            @Override
            void change(ChannelPartners partners, EnvironmentId id, EnvironmentEdit edit, Runnable nested) {
                partners.change(id, TestLibrary.BY, edit, ChangeOptions.none().guardedBy(impact -> {
                    nested.run();
                    return List.of();
                }));
            }
        },
        PREVIEW {
            @Override
            void change(ChannelPartners partners, EnvironmentId id, EnvironmentEdit edit, Runnable nested) {
                partners.preview(id, TestLibrary.BY, environment -> {
                    nested.run();
                    return edit.apply(environment);
                });
            }
        };

        abstract void change(ChannelPartners partners, EnvironmentId id, EnvironmentEdit edit, Runnable nested);
    }

    @ParameterizedTest
    @EnumSource
    @Rule("CP-36")
    void a_change_of_the_same_environment_is_refused_at_once_and_nothing_is_saved(Within within) {
        AtomicInteger runs = new AtomicInteger();
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> within.change(partners, TestLibrary.ACME, TURN_OFF, () -> {
                    runs.incrementAndGet();
                    partners.change(TestLibrary.ACME, TestLibrary.BY, RESET);
                }));
        assertTrue(refused.toString().contains("environment \"acme\""), refused::toString);
        assertEquals(1, runs.get());
        assertEquals(Revision.of(1), revision(TestLibrary.ACME));
        library.change(RESET);
        assertEquals(Revision.of(2), revision(TestLibrary.ACME), "afterwards all is as before");
    }

    @Test
    @Rule({"CP-11", "CP-36"})
    void setting_up_what_is_being_set_up_is_refused_at_once_and_nothing_is_saved() {
        EnvironmentId id = EnvironmentId.of("new");
        assertThrows(
                IllegalStateException.class,
                () -> partners.setUp(id, "New", TestLibrary.BY, nothing -> {
                    partners.setUp(id, "New", TestLibrary.BY, inner -> inner);
                    return nothing;
                }));
        assertTrue(partners.environment(id).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    @Rule("CP-36")
    void a_change_of_another_environment_is_made(Within within) {
        within.change(partners, TestLibrary.ACME, TURN_OFF, () -> partners.change(OTHER, TestLibrary.BY, RESET));
        assertEquals(Revision.of(2), revision(OTHER));
        assertEquals(Revision.of(within == Within.PREVIEW ? 1 : 2), revision(TestLibrary.ACME));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("CP-36")
    void two_that_change_each_others_environments_both_end(Within within)
            throws InterruptedException, ExecutionException {
        CyclicBarrier both = new CyclicBarrier(2);
        run(
                () -> within.change(
                        partners,
                        TestLibrary.ACME,
                        TURN_OFF,
                        once(both, () -> partners.change(OTHER, TestLibrary.BY, RESET))),
                () -> within.change(
                        partners,
                        OTHER,
                        TURN_OFF,
                        once(both, () -> partners.change(TestLibrary.ACME, TestLibrary.BY, RESET))));
        for (EnvironmentId id : List.of(TestLibrary.ACME, OTHER)) {
            CustomerEnvironment now = partners.environment(id).orElseThrow().environment();
            assertTrue(now.defaults().reseller().isEmpty(), "the nested change of " + id);
            assertEquals(within == Within.PREVIEW, now.integration().isEnabled(), "the outer change of " + id);
        }
    }

    @Test
    @Rule("CP-36")
    void two_listeners_that_change_each_others_environments_both_end() throws InterruptedException, ExecutionException {
        CyclicBarrier both = new CyclicBarrier(2);
        List<ChannelPartners> itself = new ArrayList<>();
        ChannelPartnersLibrary audited = auditedBy(new AccessListener() {
            @Override
            public void changed(ChangeSaved event) {
                EnvironmentId changed = event.result().environment().id();
                if (event.result().revision().equals(Revision.of(2))) {
                    await(both);
                    itself.get(0).change(changed.equals(OTHER) ? TestLibrary.ACME : OTHER, TestLibrary.BY, RESET);
                }
            }
        });
        itself.add(audited.channelPartners());
        run(
                () -> audited.channelPartners().change(TestLibrary.ACME, TestLibrary.BY, TURN_OFF),
                () -> audited.channelPartners().change(OTHER, TestLibrary.BY, TURN_OFF));
        assertEquals(Revision.of(3), revision(TestLibrary.ACME));
        assertEquals(Revision.of(3), revision(OTHER));
    }

    @Test
    @Rule("CP-36")
    void a_listener_may_change_the_environment_that_its_event_is_about() {
        List<ChannelPartners> itself = new ArrayList<>();
        ChannelPartnersLibrary audited = auditedBy(new AccessListener() {
            @Override
            public void changed(ChangeSaved event) {
                itself.get(0).change(TestLibrary.ACME, TestLibrary.BY, RESET);
            }
        });
        itself.add(audited.channelPartners());
        audited.channelPartners().change(TestLibrary.ACME, TestLibrary.BY, TURN_OFF);
        CustomerEnvironment now =
                partners.environment(TestLibrary.ACME).orElseThrow().environment();
        assertTrue(now.defaults().reseller().isEmpty());
        assertFalse(now.integration().isEnabled());
    }

    private ChannelPartnersLibrary auditedBy(AccessListener listener) {
        return ChannelPartnersLibrary.builder()
                .environments(library.store)
                .verifier(library.hpe)
                .passports(library.passports)
                .clock(library.clock)
                .listener(listener)
                .build();
    }

    private Revision revision(EnvironmentId id) {
        return partners.environment(id).orElseThrow().revision();
    }

    /** Meets the other thread and makes the change, the first time only: an edit may run again. */
    private static Runnable once(CyclicBarrier both, Runnable change) {
        AtomicInteger runs = new AtomicInteger();
        return () -> {
            if (runs.getAndIncrement() == 0) {
                await(both);
                change.run();
            }
        };
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await();
        } catch (InterruptedException | BrokenBarrierException stop) {
            throw new AssertionError(stop);
        }
    }

    private static void run(Runnable first, Runnable second) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> done = List.of(threads.submit(first), threads.submit(second));
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
