package io.channelpartners.stress.threads;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.EnvironmentStore;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** The operations on a store of environments; each answer is a text. */
@Param(name = "change", gen = IntGen.class, conf = PreparedChanges.NUMBERS)
@Param(name = "revision", gen = IntGen.class, conf = "0:3")
public class StoreOperations {

    private static final EnvironmentId ACME = PreparedChanges.BARE.id();
    private static final EnvironmentStamp FIRST = EnvironmentStamp.beforeSetUp(new UUID(0, 1));

    private final EnvironmentStore store;

    StoreOperations(EnvironmentStore store) {
        this.store = store;
        save(0);
    }

    /** Saves a prepared change. */
    @Operation
    public final boolean save(@Param(name = "change") int number) {
        return store.save(PreparedChanges.CHANGES.get(number));
    }

    /** Finds the present state. */
    @Operation
    public final String find() {
        return store.find(ACME).map(StoreOperations::described).orElse("nothing");
    }

    /** Reads some devices without the others. */
    @Operation
    public final String part() {
        return store.part(ACME, PreparedChanges.SOME)
                .map(StoreOperations::described)
                .orElse("nothing");
    }

    /** Gets the present stamp. */
    @Operation
    public final String stamp() {
        return store.stamp(ACME).map(EnvironmentStamp::toString).orElse("nothing");
    }

    /** Reads the history of the first creation. */
    @Operation
    public final String history() {
        return store.history(ACME, FIRST, 10)
                .map(page -> page.base() + " then " + page.changes())
                .orElse("nothing");
    }

    /** Reads the base. */
    @Operation
    public final String base() {
        return store.base(ACME).map(base -> described(base.snapshot())).orElse("nothing");
    }

    /** Cuts the history. */
    @Operation
    public final boolean cut(@Param(name = "revision") int revision) {
        return store.cut(ACME, Revision.of(revision));
    }

    /** Erases the environment. */
    @Operation
    public final boolean erase() {
        return store.erase(ACME);
    }

    /** Asks which environments list the location. */
    @Operation
    public final String listing() {
        return store.environmentsListing(Set.of(PreparedChanges.LOCATION), Optional.empty(), 10)
                .toString();
    }

    private static String described(EnvironmentPart part) {
        return part.stamp() + " of " + part.customer() + " with "
                + part.partners().ids() + ", the device held by "
                + part.holding(PreparedChanges.ONE, PartnerRole.SERVICE_PARTNER);
    }

    private static String described(EnvironmentSnapshot snapshot) {
        return snapshot.stamp() + " of " + snapshot.environment().customer() + " with "
                + snapshot.environment().partners().ids();
    }
}
