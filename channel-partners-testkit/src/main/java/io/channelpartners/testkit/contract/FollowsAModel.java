package io.channelpartners.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                "environmentsNaming 2",
                "environments 2",
                "environmentsToRecheck 2"
            },
            ask =
                    "Something goes wrong after an unusual sequence of steps: which step was the last one, and what did it leave?")
    default void holds_what_a_list_of_states_holds_after_each_of_many_random_steps() {
        EnvironmentStore store = newStore();
        Random random = new Random(44);
        List<Chronicle> environments = List.of("acme", "Acme", "acme ", "\uFB01", "\uD83D\uDE00").stream()
                .map(id -> Chronicle.of(store, id))
                .toList();
        List<String> told = new ArrayList<>();
        for (int step = 0; step < 4 * rounds(); step++) {
            Chronicle each = environments.get(random.nextInt(environments.size()));
            try {
                step(each, random, told);
                each.verify();
                verifySomePage(store, each, random);
                verifyNaming(store, environments, random);
                verifyLists(store, environments, random);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError(lastOf(told) + broken.getMessage(), broken);
            }
        }
        environments.forEach(Chronicle::verify);
    }

    private static String lastOf(List<String> told) {
        List<String> last = told.subList(Math.max(0, told.size() - 5), told.size());
        return "the last of " + told.size() + " steps, which are the same ones each time:\n  "
                + String.join("\n  ", last) + "\n";
    }

    private static void step(Chronicle each, Random random, List<String> told) {
        int kind = random.nextInt(20);
        if (!each.exists()) {
            save(each, each.settingUp(RandomEdits.next(random)), told);
        } else if (kind == 0) {
            told.add("erase '" + each.id() + "'");
            each.erase();
        } else if (kind < 3) {
            int revision = random.nextInt((int) each.revision() + 2);
            told.add("cut '" + each.id() + "' at " + revision);
            each.cut(revision);
        } else if (kind == 3) {
            refuse(each, each.settingUp(RandomEdits.next(random)), told);
        } else {
            change(each, random, kind == 4, told);
        }
    }

    /** Saves a change, and if told so, tries another one from the same state. */
    private static void change(Chronicle each, Random random, boolean twice, List<String> told) {
        EnvironmentChange change = each.next(RandomEdits.next(random));
        EnvironmentChange late = each.next(Edits.rename("too late"));
        if (!change.isEmpty()) {
            save(each, change, told);
            if (twice) {
                refuse(each, late, told);
            }
        }
    }

    private static void save(Chronicle each, EnvironmentChange change, List<String> told) {
        told.add("save " + change);
        each.save(change);
    }

    private static void refuse(Chronicle each, EnvironmentChange change, List<String> told) {
        told.add("save, which must be refused, " + change);
        each.refuse(change);
    }

    private static void verifySomePage(EnvironmentStore store, Chronicle each, Random random) {
        if (each.exists()) {
            List<EnvironmentStamp> stamps = each.stamps();
            EnvironmentStamp from = stamps.get(random.nextInt(stamps.size()));
            Same.changes(each.changesFrom(from), HistoryPages.of(store, each).from(from, 1 + random.nextInt(5)));
        }
    }

    private static void verifyLists(EnvironmentStore store, List<Chronicle> environments, Random random) {
        List<Chronicle> existing =
                environments.stream().filter(Chronicle::exists).toList();
        assertEquals(ids(existing.stream()), Listing.all(store, 1 + random.nextInt(4)), "the environments");

        List<Instant> times = existing.stream()
                .flatMap(each -> each.present().environment().partners().all().stream())
                .map(ChannelPartner::checkedAt)
                .toList();
        Instant bound = times.isEmpty() ? Instant.EPOCH : times.get(random.nextInt(times.size()));
        assertEquals(
                ids(existing.stream()
                        .filter(each -> each.present().environment().partners().all().stream()
                                .anyMatch(partner -> !partner.checkedAt().equals(bound)))),
                Listing.toRecheck(store, bound, bound, 1 + random.nextInt(4)),
                () -> "checked at another time than " + bound);
    }

    private static Set<EnvironmentId> ids(Stream<Chronicle> environments) {
        return environments.map(Chronicle::id).collect(Collectors.toSet());
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
