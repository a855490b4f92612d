package io.channelpartners.stress.threads;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.TestDoubles;
import io.channelpartners.user.HpePassportId;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/**
 * Changes on one side of the library and questions on the other, through the entry interfaces, with what the library keeps
 * between two questions. It keeps one environment, so that the second one evicts the first.
 */
@Param(name = "change", gen = IntGen.class, conf = PreparedChanges.NUMBERS)
public class LibraryOperations {

    private static final EnvironmentId ACME = PreparedChanges.BARE.id();
    private static final EnvironmentId BIRCH = EnvironmentId.of("birch");

    private final EnvironmentStore store;
    private final ChannelPartnersLibrary library;
    private final Viewer viewer;

    LibraryOperations(EnvironmentStore store) {
        this.store = store;
        TestDoubles doubles = new TestDoubles(SettableClock.standing())
                .recognize("L1", Standings.full())
                .recognize("L2", Standings.full())
                .link("anna", "L1", "L2");
        library = ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(doubles.verifier())
                .passports(doubles.passports())
                .clock(doubles.clock())
                .devicesKept(10)
                .build();
        viewer = library.partnerAccess().signIn(HpePassportId.of("anna"));
        store.save(PreparedChanges.CHANGES.get(0));
    }

    /** Saves a prepared change, as another process may do beside the library. */
    @Operation
    public final boolean save(@Param(name = "change") int number) {
        return store.save(PreparedChanges.CHANGES.get(number));
    }

    /** Erases the environment. */
    @Operation
    public final boolean erase() {
        return library.channelPartners().erase(ACME);
    }

    /** Counts what the user sees. */
    @Operation
    public final int visible() {
        return visible(ACME);
    }

    /** Counts what the user sees of the other environment. */
    @Operation
    public final int visibleOfTheOther() {
        return visible(BIRCH);
    }

    /** Gets the customer's name and what the location sees, from one review. */
    @Operation
    public final String review() {
        return library.channelPartners()
                .review(ACME)
                .map(review -> review.snapshot().environment().customer() + " with "
                        + review.channelPartners().size() + " partners, "
                        + review.of(PreparedChanges.LOCATION).count(InsightOnlineFeature.WARRANTY_STATUS) + " devices")
                .orElse("nothing");
    }

    /** Gets what the user sees of one device, without the others unless they are kept. */
    @Operation
    public final String oneDevice() {
        return library.partnerAccess()
                .view(viewer, ACME, PreparedChanges.SOME)
                .features(PreparedChanges.ONE)
                .toString();
    }

    /** Gets who sees one device, from one review of it. */
    @Operation
    public final String reviewOfOneDevice() {
        return library.channelPartners()
                .review(ACME, PreparedChanges.SOME)
                .map(review -> review.stamp() + ": " + review.whoSees(PreparedChanges.ONE))
                .orElse("nothing");
    }

    private int visible(EnvironmentId environment) {
        return library.partnerAccess()
                .view(viewer, environment)
                .devices(DeviceSearch.visible())
                .count();
    }
}
