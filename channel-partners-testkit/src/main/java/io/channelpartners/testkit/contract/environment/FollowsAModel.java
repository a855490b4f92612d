package io.channelpartners.testkit.contract.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.EnvironmentPages;
import io.channelpartners.testkit.contract.environment.model.HistoryPages;
import io.channelpartners.testkit.contract.environment.model.RandomSteps;
import io.channelpartners.testkit.contract.environment.model.StoreAssertions;
import io.channelpartners.testkit.contract.environment.model.Summaries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Long random sequences of steps on a few environments. After each step, the store must contain what the model contains. */
interface FollowsAModel extends StoreUnderTest {

    @Test
    @Rule({"L-9", "CP-44"})
    @Sentence(
            value = {
                "find",
                "stamp",
                "part 1",
                "save 1",
                "save 2",
                "saveWithSummary 1",
                "outline 1",
                "history 1",
                "base",
                "cut 1",
                "erase 1",
                "environmentsListing 2",
                "summariesListing 2",
                "environments 2",
                "environmentsToRecheck 2"
            },
            ask =
                    "Something goes wrong after an unusual sequence of steps: which step was the last one, and what did it leave?")
    default void agrees_with_a_list_of_states_after_each_of_many_random_steps() {
        EnvironmentStore store = newStore();
        Random random = new Random(44);
        List<EnvironmentModel> environments = List.of("acme", "Acme", "acme ", "\uFB01", "\uD83D\uDE00").stream()
                .map(id -> EnvironmentModel.of(store, id))
                .toList();
        List<String> steps = new ArrayList<>();
        for (int step = 0; step < 4 * rounds(); step++) {
            EnvironmentModel each = environments.get(random.nextInt(environments.size()));
            try {
                step(each, random, steps);
                each.verify();
                each.verify(RandomSteps.devices(random));
                verifySomePage(store, each, random);
                verifyListing(store, environments, random);
                verifyLists(store, environments, random);
                Summaries.verify(store, environments, RandomSteps.locations(random), 1 + random.nextInt(4));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError(lastOf(steps) + broken.getMessage(), broken);
            }
        }
        environments.forEach(EnvironmentModel::verify);
    }

    private static String lastOf(List<String> steps) {
        List<String> last = steps.subList(Math.max(0, steps.size() - 5), steps.size());
        return "the last of " + steps.size() + " steps, which are the same ones each time:\n  "
                + String.join("\n  ", last) + "\n";
    }

    private static void step(EnvironmentModel each, Random random, List<String> steps) {
        int kind = random.nextInt(20);
        if (!each.exists()) {
            save(each, each.settingUp(RandomSteps.next(random)), steps);
        } else if (kind == 0) {
            steps.add("erase '" + each.id() + "'");
            each.erase();
        } else if (kind < 3) {
            int revision = random.nextInt((int) each.revision() + 2);
            steps.add("cut '" + each.id() + "' at " + revision);
            each.cut(revision);
        } else if (kind == 3) {
            refuse(each, each.settingUp(RandomSteps.next(random)), steps);
        } else {
            change(each, random, kind == 4, steps);
        }
    }

    /** Saves a change, and on request tries another one from the same state. */
    private static void change(EnvironmentModel each, Random random, boolean twice, List<String> steps) {
        EnvironmentChange change = each.next(RandomSteps.next(random));
        EnvironmentChange late = each.next(Edits.rename("too late"));
        if (!change.isEmpty()) {
            save(each, change, steps);
            if (twice) {
                refuse(each, late, steps);
            }
        }
    }

    private static void save(EnvironmentModel each, EnvironmentChange change, List<String> steps) {
        steps.add("save " + change);
        each.save(change);
    }

    private static void refuse(EnvironmentModel each, EnvironmentChange change, List<String> steps) {
        steps.add("save, which must be refused, " + change);
        each.refuse(change);
    }

    private static void verifySomePage(EnvironmentStore store, EnvironmentModel each, Random random) {
        if (each.exists()) {
            List<EnvironmentStamp> stamps = each.stamps();
            EnvironmentStamp from = stamps.get(random.nextInt(stamps.size()));
            StoreAssertions.changes(
                    each.changesFrom(from), HistoryPages.of(store, each).from(from, 1 + random.nextInt(5)));
        }
    }

    private static void verifyLists(EnvironmentStore store, List<EnvironmentModel> environments, Random random) {
        List<EnvironmentModel> existing =
                environments.stream().filter(EnvironmentModel::exists).toList();
        assertEquals(ids(existing.stream()), EnvironmentPages.all(store, 1 + random.nextInt(4)), "the environments");

        List<Instant> times = existing.stream()
                .flatMap(each -> each.present().environment().partners().all().stream())
                .map(ChannelPartner::checkedAt)
                .toList();
        Instant bound = times.isEmpty() ? Instant.EPOCH : times.get(random.nextInt(times.size()));
        assertEquals(
                ids(existing.stream()
                        .filter(each -> each.present().environment().partners().all().stream()
                                .anyMatch(partner -> !partner.checkedAt().equals(bound)))),
                EnvironmentPages.toRecheck(store, bound, bound, 1 + random.nextInt(4)),
                () -> "checked at another time than " + bound);
    }

    private static Set<EnvironmentId> ids(Stream<EnvironmentModel> environments) {
        return environments.map(EnvironmentModel::id).collect(Collectors.toSet());
    }

    private static void verifyListing(EnvironmentStore store, List<EnvironmentModel> environments, Random random) {
        for (String location : RandomSteps.LOCATIONS) {
            PartnerLocationId id = PartnerLocationId.of(location);
            List<EnvironmentId> listing = environments.stream()
                    .filter(EnvironmentModel::exists)
                    .filter(each -> each.present().environment().partners().contains(id))
                    .map(EnvironmentModel::id)
                    .sorted()
                    .toList();
            assertEquals(
                    listing,
                    EnvironmentPages.listing(store, location, 1 + random.nextInt(4)),
                    () -> "listing " + location);
        }
    }
}
