package io.channelpartners.core.preview;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.ChangeOptions;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.Revision;
import io.channelpartners.core.fixture.StoreInMemory;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.impact.ImpactGuard;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A guard sees what a change does before it is stored. */
class ImpactGuardTest {

    private static final PartnerLocationId L1 = PartnerLocationId.of("L1");
    private static final CustomerEnvironment ENVIRONMENT = AnEnvironment.called("acme-01")
            .integrated()
            .withDefault(RESELLER, "L1")
            .withDefault(SERVICE_PARTNER, "L1")
            .withDevice("d1")
            .withDevice("d2")
            .environment();
    private static final ImpactGuard NOBODY_LOSES_ANYTHING = impact -> impact.features().stream()
            .filter(row -> row.lost() > 0)
            .map(row -> new Problem(
                    "would_lose_access",
                    "L-10",
                    "partner " + row.location(),
                    "would lose " + row.lost() + " " + row.feature(),
                    "ask it first"))
            .toList();

    private final TestLibrary library = TestLibrary.with(ENVIRONMENT);

    @Test
    @Rule("L-10")
    void refuses_a_change_with_all_its_objections() {
        EditRefused refused = assertThrows(
                EditRefused.class, () -> change(CustomerEnvironment::disableIntegration, NOBODY_LOSES_ANYTHING));

        assertEquals(
                library
                        .review(ChannelPartnersDomain.ENVIRONMENT)
                        .of(L1)
                        .features(ChannelPartnersDomain.DEVICES.get(0))
                        .stream()
                        .map(feature -> "would lose 2 " + feature)
                        .toList(),
                refused.problems().stream().map(Problem::reason).toList());
    }

    @Test
    @Rule("L-10")
    void stores_nothing_of_a_change_that_it_refuses() {
        Optional<EnvironmentSnapshot> before = library.partners().environment(ChannelPartnersDomain.ENVIRONMENT);

        assertThrows(EditRefused.class, () -> change(CustomerEnvironment::disableIntegration, NOBODY_LOSES_ANYTHING));
        assertEquals(before, library.partners().environment(ChannelPartnersDomain.ENVIRONMENT));
    }

    @Test
    @Rule("L-10")
    void stores_nothing_when_it_fails_itself() {
        Optional<EnvironmentSnapshot> before = library.partners().environment(ChannelPartnersDomain.ENVIRONMENT);
        ImpactGuard failing = impact -> {
            throw new IllegalStateException("broken");
        };

        assertThrows(IllegalStateException.class, () -> change(CustomerEnvironment::disableIntegration, failing));
        assertEquals(before, library.partners().environment(ChannelPartnersDomain.ENVIRONMENT));
    }

    @Test
    @Rule("L-10")
    void lets_a_change_without_objections_pass() {
        ChangeResult saved = change(environment -> environment.resetDefault(RESELLER), impact -> List.of());

        assertEquals(Revision.of(2), saved.revision());
        assertEquals(Optional.of(saved.snapshot()), library.partners().environment(ChannelPartnersDomain.ENVIRONMENT));
    }

    @Test
    @Rule("L-10")
    void sees_what_a_preview_of_the_same_edit_announces() {
        AccessImpact preview = library.partners()
                .preview(
                        ChannelPartnersDomain.ENVIRONMENT,
                        ChannelPartnersDomain.BY,
                        CustomerEnvironment::disableIntegration);
        List<AccessImpact> seen = new ArrayList<>();
        change(CustomerEnvironment::disableIntegration, impact -> {
            seen.add(impact);
            return List.of();
        });

        assertEquals(1, seen.size());
        assertEquals(preview.change().integration(), seen.get(0).change().integration());
        assertEquals(preview.change().from(), seen.get(0).change().from());
        assertEquals(preview.change().to(), seen.get(0).change().to());
        assertEquals(preview.features(), seen.get(0).features());
        assertEquals(
                preview.devices(L1).stream().toList(),
                seen.get(0).devices(L1).stream().toList());
    }

    @Test
    @Rule({"L-10", "L-7"})
    void is_not_asked_about_an_edit_that_changes_nothing() {
        ChangeResult same = change(environment -> environment, impact -> {
            throw new AssertionError("there is nothing to judge");
        });

        assertEquals(Revision.of(1), same.revision());
    }

    @Test
    @Rule("L-10")
    void judges_again_when_another_writer_was_faster() {
        BeatenOnce store = new BeatenOnce();
        TestLibrary beaten = TestLibrary.with(store);
        beaten.partners()
                .setUp(
                        ChannelPartnersDomain.ENVIRONMENT,
                        "ACME GmbH",
                        ChannelPartnersDomain.BY,
                        nothing -> ENVIRONMENT);
        TestLibrary rival = TestLibrary.with(store);
        store.beat(() -> rival.change(
                ChannelPartnersDomain.ENVIRONMENT, made -> made.retireDevice(ChannelPartnersDomain.DEVICES.get(0))));
        List<Integer> lost = new ArrayList<>();
        beaten.partners()
                .change(
                        ChannelPartnersDomain.ENVIRONMENT,
                        ChannelPartnersDomain.BY,
                        CustomerEnvironment::disableIntegration,
                        ChangeOptions.none().guardedBy(impact -> {
                            lost.add(impact.features().stream()
                                    .filter(row -> row.feature() == InsightOnlineFeature.CONTRACT_AND_WARRANTY_REPORT)
                                    .mapToInt(row -> row.lost())
                                    .sum());
                            return List.of();
                        }));

        assertEquals(List.of(2, 1), lost);
    }

    private ChangeResult change(EnvironmentEdit edit, ImpactGuard guard) {
        return library.partners()
                .change(
                        ChannelPartnersDomain.ENVIRONMENT,
                        ChannelPartnersDomain.BY,
                        edit,
                        ChangeOptions.none().guardedBy(guard));
    }

    /** A store to which another writer saves first, once. */
    private static final class BeatenOnce extends StoreInMemory {

        private Optional<Runnable> writer = Optional.empty();

        void beat(Runnable faster) {
            writer = Optional.of(faster);
        }

        @Override
        public boolean save(EnvironmentChange change) {
            Optional<Runnable> faster = writer;
            writer = Optional.empty();
            faster.ifPresent(Runnable::run);
            return store.save(change);
        }
    }
}
