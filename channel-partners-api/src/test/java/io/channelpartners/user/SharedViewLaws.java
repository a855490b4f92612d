package io.channelpartners.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random edits of a shared view, compared with the same edits of a plain map. */
class SharedViewLaws {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("30523182");

    private enum EditKind {
        SET_UP,
        REMOVE_GROUP,
        ADD,
        REMOVE,
        REMOVE_EVERYWHERE
    }

    record RandomEdit(EditKind kind, UserGroup group, EmailAddress user) {

        SharedView of(SharedView view) {
            return switch (kind) {
                case SET_UP -> view.setUpGroup(group);
                case REMOVE_GROUP -> view.removeGroup(group);
                case ADD -> view.setUpGroup(group).addUser(group, user);
                case REMOVE -> view.setUpGroup(group).removeUser(group, user);
                case REMOVE_EVERYWHERE -> view.removeUser(user);
            };
        }

        void of(SortedMap<UserGroup, SortedSet<EmailAddress>> model) {
            switch (kind) {
                case SET_UP -> users(model);
                case REMOVE_GROUP -> model.remove(group);
                case ADD -> users(model).add(user);
                case REMOVE -> users(model).remove(user);
                case REMOVE_EVERYWHERE -> model.values().forEach(users -> users.remove(user));
            }
        }

        private SortedSet<EmailAddress> users(Map<UserGroup, SortedSet<EmailAddress>> model) {
            return model.computeIfAbsent(group, added -> new TreeSet<>());
        }
    }

    @Property
    @Rule("CP-61")
    void is_what_its_edits_make_it(@ForAll("steps") List<RandomEdit> steps) {
        SharedView view = SharedView.of(LOCATION);
        SortedMap<UserGroup, SortedSet<EmailAddress>> model = new TreeMap<>();
        for (RandomEdit step : steps) {
            view = step.of(view);
            step.of(model);
        }

        assertEquals(SharedView.restore(LOCATION, 0, model), view);
        assertEquals(List.copyOf(model.keySet()), view.groups());
    }

    @Property
    @Rule("L-7")
    void an_edit_made_twice_has_the_effect_of_one(
            @ForAll("steps") List<RandomEdit> steps, @ForAll("step") RandomEdit twice) {
        SharedView view = SharedView.of(LOCATION);
        for (RandomEdit step : steps) {
            view = step.of(view);
        }
        SharedView once = twice.of(view);

        assertSame(once, twice.of(once));
    }

    @Provide
    Arbitrary<List<RandomEdit>> steps() {
        return step().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<RandomEdit> step() {
        return Combinators.combine(
                        Arbitraries.of(EditKind.values()),
                        Arbitraries.of("a", "b", "c").map(UserGroup::of),
                        Arbitraries.of("kim@x.example", "lee@x.example", "LEE@x.example")
                                .map(EmailAddress::of))
                .as(RandomEdit::new);
    }
}
