package io.channelpartners.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.core.list.ListPages;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** A library that reuses the columns of the state before answers like one just started on the same store. */
class ColumnReuseTest {

    /** Every kind of edit. */
    enum ChangeKind {
        SET_DEFAULT,
        RESET_DEFAULT,
        TICK,
        CLEAR,
        REGISTER,
        CHANGE_DEVICE,
        RETIRE,
        GIVE_OPT_IN,
        WITHDRAW_OPT_IN,
        GIVE_DEVICE_OPT_IN,
        WITHDRAW_DEVICE_OPT_IN,
        ENABLE,
        DISABLE,
        ADD_PARTNER,
        REMOVE_PARTNER,
        RENAME_CUSTOMER,
        RECHECK
    }

    record RandomChange(ChangeKind kind, PartnerRole role, int location, int device) {

        PartnerLocationId partner() {
            return LOCATIONS.get(location);
        }

        DeviceId id() {
            return DEVICES.get(device);
        }

        /** A device whose every fact depends on the edit, so that changing it changes something. */
        Device changedDevice() {
            return Device.builder()
                    .id(id())
                    .name("renamed " + kind)
                    .generation(GENERATIONS.get((device + location) % GENERATIONS.size()))
                    .connectMethod(role == PartnerRole.RESELLER ? ConnectMethod.CENTRAL : ConnectMethod.DIRECT)
                    .build();
        }
    }

    private static final DeviceFilter NAMED = DeviceFilter.none().named("renamed c");
    private static final List<DeviceSearch> SEARCHES =
            List.of(DeviceSearch.visible(), DeviceSearch.visible().named("renamed c"));
    private static final List<InsightRsGeneration> GENERATIONS = List.of(InsightRsGeneration.values());
    private static final List<PartnerLocationId> LOCATIONS =
            List.of(TestLibrary.L100, TestLibrary.L200, PartnerLocationId.of("300"));
    private static final List<DeviceId> DEVICES = List.of(
            TestLibrary.DL380, TestLibrary.MSA, DeviceId.of("a"), DeviceId.of("b"), DeviceId.of("c"), DeviceId.of("z"));

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Rule({"CP-12", "L-6"})
    void a_kept_state_and_a_fresh_start_answer_alike_after_every_edit(
            @ForAll @Size(min = 1, max = 25) List<@From("edits") RandomChange> edits) {
        TestLibrary testLibrary = TestLibrary.withAcme().link("ann", "100", "200", "300");
        testLibrary.recognize("300", Standings.resellerOnly());
        Viewer ann = testLibrary.signIn("ann");
        for (RandomChange edit : edits) {
            try {
                apply(testLibrary, edit);
            } catch (EditRefused refused) {
                // a rule forbids it: nothing has changed, and the answers must still be alike
            }
            ChannelPartnersLibrary fresh = testLibrary.libraryWith(testLibrary.hpe, testLibrary.passports);
            assertEquals(answers(fresh, ann), answers(testLibrary.library, ann), () -> "after " + edit);
            assertSameLists(fresh, testLibrary.library, ann);
        }
    }

    @Provide
    Arbitrary<RandomChange> edits() {
        return Combinators.combine(
                        Arbitraries.of(ChangeKind.class),
                        Arbitraries.of(PartnerRole.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 5))
                .as(RandomChange::new);
    }

    private static void apply(TestLibrary testLibrary, RandomChange edit) {
        if (edit.kind() == ChangeKind.RECHECK) {
            testLibrary.clock.advance(Duration.ofMinutes(1));
            testLibrary.partners().recheckAll(TestLibrary.ACME, TestLibrary.BY);
        } else {
            testLibrary.change(environment -> edited(environment, edit));
        }
    }

    private static CustomerEnvironment edited(CustomerEnvironment environment, RandomChange edit) {
        return switch (edit.kind()) {
            case SET_DEFAULT -> environment.setDefault(edit.role(), edit.partner());
            case RESET_DEFAULT -> environment.resetDefault(edit.role());
            case TICK -> environment.saveDevices(DeviceTicks.of(edit.partner()).tick(edit.role(), edit.id()));
            case CLEAR -> environment.saveDevices(DeviceTicks.of(edit.partner()).clear(edit.role(), edit.id()));
            case REGISTER -> environment.registerDevice(edit.changedDevice());
            case CHANGE_DEVICE -> environment.changeDevice(edit.changedDevice());
            case RETIRE -> environment.retireDevice(edit.id());
            case GIVE_OPT_IN -> environment.giveOptIn(TestLibrary.CONSENT);
            case WITHDRAW_OPT_IN -> environment.withdrawOptIn(TestLibrary.BY, SettableClock.START);
            case GIVE_DEVICE_OPT_IN -> environment.giveOptIn(edit.id(), TestLibrary.CONSENT);
            case WITHDRAW_DEVICE_OPT_IN -> environment.withdrawOptIn(edit.id(), TestLibrary.BY, SettableClock.START);
            case ENABLE -> environment.enableIntegration(TestLibrary.ANN);
            case DISABLE -> environment.disableIntegration();
            case ADD_PARTNER ->
                environment.addPartner(IdChecks.recognized(edit.partner().value()));
            case REMOVE_PARTNER -> environment.removePartner(edit.partner());
            case RENAME_CUSTOMER -> environment.renameCustomer("Customer " + edit.device());
            case RECHECK -> environment;
        };
    }

    private static void assertSameLists(ChannelPartnersLibrary fresh, ChannelPartnersLibrary kept, Viewer viewer) {
        PartnerView expected = fresh.partnerAccess().view(viewer, TestLibrary.ACME);
        PartnerView actual = kept.partnerAccess().view(viewer, TestLibrary.ACME);
        for (DeviceSearch search : SEARCHES) {
            ListPages.assertAre(expected.devices(search).stream().toList(), actual.devices(search));
        }
        var expectedReview = fresh.channelPartners().review(TestLibrary.ACME).orElseThrow();
        var actualReview = kept.channelPartners().review(TestLibrary.ACME).orElseThrow();
        for (PaneView pane : PaneView.values()) {
            ListPages.assertAre(
                    expectedReview.assignedDevices(TestLibrary.L100, pane, NAMED).stream()
                            .toList(),
                    actualReview.assignedDevices(TestLibrary.L100, pane, NAMED));
        }
    }

    /** Everything that can be asked about a device, in one order. */
    private static List<Object> answers(ChannelPartnersLibrary library, Viewer viewer) {
        List<Object> answers = new ArrayList<>();
        PartnerView view = library.partnerAccess().view(viewer, TestLibrary.ACME);
        var review = library.channelPartners().review(TestLibrary.ACME).orElseThrow();
        answers.add(review.snapshot());
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            for (DeviceId device : DEVICES) {
                answers.add(view.decide(device, feature));
                answers.add(view.isVisible(device, feature));
            }
        }
        for (PartnerLocationId location : LOCATIONS) {
            LocationAccess access = review.of(location);
            for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                answers.add(access.count(feature));
                DEVICES.forEach(device -> answers.add(access.decide(device, feature)));
            }
            DEVICES.forEach(device -> answers.add(access.features(device)));
        }
        return answers;
    }
}
