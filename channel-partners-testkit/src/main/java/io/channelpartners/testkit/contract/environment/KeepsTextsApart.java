package io.channelpartners.testkit.contract.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.EnvironmentPages;
import io.channelpartners.testkit.contract.environment.model.Written;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Different IDs that a database may confuse. */
@Rule("CP-02")
interface KeepsTextsApart extends StoreUnderTest {

    @Test
    @Sentence(
            value = "general 5",
            ask = "Are IDs of environments compared as bytes: no collation, no trimming, no LIKE, no normal form?")
    default void keeps_environments_apart_whose_ids_look_alike() {
        EnvironmentStore store = newStore();
        List<EnvironmentModel> kept = new ArrayList<>();
        for (String text : HostileTexts.all()) {
            EnvironmentModel next = EnvironmentModel.of(store, text);
            next.verify(); // not there, although similar ones are
            kept.add(next.setUp(Edits.list("1")));
        }
        kept.forEach(environment -> environment.change(Edits.rename("renamed")));
        kept.forEach(EnvironmentModel::verify);

        List<EnvironmentModel> half = kept.subList(0, kept.size() / 2);
        half.forEach(EnvironmentModel::erase);
        kept.forEach(EnvironmentModel::verify);
        assertEquals(
                kept.stream()
                        .filter(EnvironmentModel::exists)
                        .map(EnvironmentModel::id)
                        .sorted()
                        .toList(),
                EnvironmentPages.listing(store, "1", 50),
                "the environments that list the location");
    }

    @Test
    @Sentence(
            value = "general 5",
            ask = "Are Partner IDs compared as bytes, in the list, the defaults, the assignments and the index?")
    default void keeps_locations_apart_whose_ids_look_alike() {
        EnvironmentStore store = newStore();
        EnvironmentModel all = EnvironmentModel.of(store, "all").setUp();
        for (String text : HostileTexts.withoutBlanks()) {
            all.change(Edits.all(
                    Edits.list(text),
                    Edits.register(text),
                    Edits.assign(RESELLER, text, text),
                    Edits.setDefault(SERVICE_PARTNER, text)));
            EnvironmentModel.of(store, text).setUp(Edits.list(text));
        }
        all.verify();
        for (String text : HostileTexts.withoutBlanks()) {
            assertEquals(2, EnvironmentPages.listing(store, text, 10).size(), () -> "environments that list " + text);
        }

        all.change(Edits.resetDefault(SERVICE_PARTNER));
        for (String text : HostileTexts.withoutBlanks()) {
            all.change(Edits.unlist(text));
            assertEquals(1, EnvironmentPages.listing(store, text, 10).size(), () -> "environments that list " + text);
        }
        all.verify();
    }

    @Test
    @Sentence(value = "general 5", ask = "Are IDs of devices compared as bytes, in each table that has them?")
    default void keeps_devices_apart_whose_ids_look_alike() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme").setUp(Edits.list("1"));
        List<EnvironmentEdit> registered = new ArrayList<>();
        for (String text : HostileTexts.all()) {
            registered.add(Edits.register(Edits.device(text, ConnectMethod.DIRECT)));
            registered.add(Edits.assign(RESELLER, "1", text));
            registered.add(Edits.optIn(text, "wording of " + text));
        }
        acme.change(Edits.all(registered.toArray(EnvironmentEdit[]::new)));
        acme.verify();

        for (String text : HostileTexts.all()) {
            acme.change(Edits.all(Edits.assign(SERVICE_PARTNER, "1", text), Edits.clear(RESELLER, "1", text)));
            acme.change(Edits.retire(text));
        }
        acme.verify();
    }

    @Test
    @Sentence(
            value = {"general 5", "general 6"},
            ask = "Are groups kept as bytes, each of them, with whatever separates them escaped?")
    default void keeps_groups_apart_whose_names_look_alike() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme").setUp();
        List<String> names = new ArrayList<>(HostileTexts.all());
        names.addAll(HostileTexts.longest(255));

        acme.change(Edits.register(inGroups("all", names)));
        for (String name : names) {
            acme.change(Edits.register(inGroups("server " + names.indexOf(name), List.of(name))));
        }
        acme.verify();
        acme.change(Edits.change(inGroups("all", names.subList(0, 1))));
        acme.change(Edits.change(inGroups("all", List.of())));
        acme.verify();
    }

    @Test
    @Sentence(
            value = "general 6",
            ask = "Is each text returned as it was given, with its blanks, marks and letter case?")
    default void returns_texts_as_they_were_saved() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme").setUp(Edits.list("1"));
        List<String> names = new ArrayList<>(HostileTexts.all());
        names.addAll(HostileTexts.longest(255));
        for (String text : names) {
            acme.change(Edits.all(
                    Edits.rename(text),
                    Edits.optIn(text),
                    Written.device("server " + names.indexOf(text), text),
                    Written.details("1", text)));
        }
        for (String text : HostileTexts.all()) {
            acme.change(Edits.integrate(text));
        }
        acme.verify();
    }

    @Test
    @Sentence(value = "general 6", ask = "Is there a limit to texts of any length, or is an empty one treated as none?")
    default void returns_texts_of_any_length() {
        EnvironmentModel acme = EnvironmentModel.of(newStore(), "acme").setUp(Edits.list("1"));
        String smileys = "\uD83D\uDE00".repeat(20_000);
        for (String text : List.of("", " ", smileys, "x".repeat(100_000))) {
            acme.change(Edits.register(Written.freely(Edits.device("text of " + text.length()), text)));
        }
        acme.change(Edits.optIn(smileys));
        acme.verify();
    }

    private static Device inGroups(String id, List<String> groups) {
        return Edits.device(id).toBuilder()
                .groups(groups.stream().map(DeviceGroup::of).toList())
                .build();
    }
}
