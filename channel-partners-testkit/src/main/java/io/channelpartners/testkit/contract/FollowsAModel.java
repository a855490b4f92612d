package io.channelpartners.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Long random stories of a few environments, of which plain lists tell what a store must hold after each step. */
interface FollowsAModel extends StoreUnderTest {

    @Test
    @Rule({"L-9", "CP-44"})
    @Sentence(
            value = {
                "find",
                "stamp",
                "save 1",
                "save 2",
                "history 1",
                "base",
                "cut 1",
                "erase 1",
                "environmentsNaming 2"
            },
            ask =
                    "Something goes wrong after an unusual sequence of steps: which step was the last one, and what did it leave?")
    default void holds_what_a_list_of_states_holds_after_each_of_many_random_steps() {
        EnvironmentStore store = newStore();
        Random random = new Random(44);
        List<Chronicle> environments = List.of("acme", "Acme", "acme ", "\uFB01", "\uD83D\uDE00").stream()
                .map(id -> Chronicle.of(store, id))
                .toList();
        for (int step = 0; step < 4 * rounds(); step++) {
            Chronicle each = environments.get(random.nextInt(environments.size()));
            step(each, random);
            each.verify();
            verifySomePage(store, each, random);
            verifyNaming(store, environments, random);
        }
        environments.forEach(Chronicle::verify);
    }

    private static void step(Chronicle each, Random random) {
        int kind = random.nextInt(20);
        if (!each.exists()) {
            each.setUp(RandomEdits.next(random));
        } else if (kind == 0) {
            each.erase();
        } else if (kind < 3) {
            each.cut(random.nextInt((int) each.revision() + 2));
        } else if (kind == 3) {
            each.refuse(each.settingUp(RandomEdits.next(random)));
        } else {
            change(each, random, kind == 4);
        }
    }

    /** Saves a change, and if told so, tries another one from the same state. */
    private static void change(Chronicle each, Random random, boolean twice) {
        EnvironmentChange change = each.next(RandomEdits.next(random));
        EnvironmentChange late = each.next(Edits.rename("too late"));
        if (!change.isEmpty()) {
            each.save(change);
            if (twice) {
                each.refuse(late);
            }
        }
    }

    private static void verifySomePage(EnvironmentStore store, Chronicle each, Random random) {
        if (each.exists()) {
            List<EnvironmentStamp> stamps = each.stamps();
            EnvironmentStamp from = stamps.get(random.nextInt(stamps.size()));
            Same.changes(each.changesFrom(from), HistoryPages.of(store, each).from(from, 1 + random.nextInt(5)));
        }
    }

    private static void verifyNaming(EnvironmentStore store, List<Chronicle> environments, Random random) {
        for (String location : RandomEdits.LOCATIONS) {
            PartnerLocationId id = PartnerLocationId.of(location);
            List<EnvironmentId> naming = environments.stream()
                    .filter(Chronicle::exists)
                    .filter(each -> each.present().environment().partners().lists(id))
                    .map(Chronicle::id)
                    .sorted()
                    .toList();
            assertEquals(naming, Naming.all(store, location, 1 + random.nextInt(4)), () -> "naming " + location);
        }
    }
}
