package io.channelpartners.stress.threads;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** The operations on the shared view of one location; the views were prepared, two of them as the first version. */
@Param(name = "view", gen = IntGen.class, conf = "0:2")
public class SharedViewOperations {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("L1");
    private static final EmailAddress ANNA = EmailAddress.of("anna@partner.example");
    private static final EmailAddress BEN = EmailAddress.of("ben@partner.example");

    private static final List<SharedView> VIEWS = List.of(view(1, ANNA), view(1, BEN), view(2, ANNA));

    private final SharedViewStore store;

    SharedViewOperations(SharedViewStore store) {
        this.store = store;
    }

    /** Saves a view. */
    @Operation
    public final boolean save(@Param(name = "view") int number) {
        return store.save(VIEWS.get(number));
    }

    /** Finds the number of the view that was saved last. */
    @Operation
    public final int find() {
        return store.find(LOCATION).map(VIEWS::indexOf).orElse(-1);
    }

    /** Asks whether the location shares with one of the users. */
    @Operation
    public final boolean sharesWithAnna() {
        return !store.sharingWith(ANNA, Optional.empty(), 10).isEmpty();
    }

    private static SharedView view(long version, EmailAddress user) {
        return SharedView.restore(LOCATION, version, Map.of(UserGroup.of("field"), List.of(user)));
    }
}
