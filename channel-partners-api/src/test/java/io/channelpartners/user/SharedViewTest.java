package io.channelpartners.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** With whom a location shares its view. */
class SharedViewTest {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("30523182");
    private static final UserGroup DISPATCH = UserGroup.of("Dispatch");
    private static final UserGroup FIELD = UserGroup.of("Field engineers");
    private static final EmailAddress KIM = EmailAddress.of("kim@helper.example");
    private static final EmailAddress LEE = EmailAddress.of("lee@helper.example");

    private static final SharedView NOTHING = SharedView.of(LOCATION);
    private static final SharedView BOTH = NOTHING.setUpGroup(DISPATCH)
            .addUser(DISPATCH, KIM)
            .addUser(DISPATCH, LEE)
            .setUpGroup(FIELD)
            .addUser(FIELD, LEE);

    @Test
    @Rule("CP-61")
    void starts_without_groups_at_version_0() {
        assertEquals(List.of(), NOTHING.groups());
        assertEquals(List.of(), NOTHING.users());
        assertEquals(0, NOTHING.version());
    }

    @Test
    @Rule("CP-61")
    void is_shared_with_the_users_that_were_added_to_a_group() {
        SharedView shared = NOTHING.setUpGroup(DISPATCH).addUser(DISPATCH, KIM);

        assertTrue(shared.isSharedWith(KIM));
        assertFalse(shared.isSharedWith(LEE));
    }

    @Test
    @Rule("CP-61")
    void names_groups_and_users_in_ascending_order_each_once() {
        assertEquals(List.of(DISPATCH, FIELD), BOTH.groups());
        assertEquals(List.of(KIM, LEE), BOTH.users(DISPATCH));
        assertEquals(List.of(LEE), BOTH.users(FIELD));
        assertEquals(List.of(KIM, LEE), BOTH.users());
        assertEquals(List.of(), BOTH.users(UserGroup.of("Sales")));
        assertEquals("Sales", UserGroup.of("Sales").toString());
    }

    @Test
    @Rule({"CP-02", "CP-61"})
    void knows_a_user_whatever_the_letter_case_of_the_address() {
        EmailAddress shouted = EmailAddress.of("KIM@HELPER.EXAMPLE");

        assertTrue(BOTH.isSharedWith(shouted));
        assertSame(BOTH, BOTH.addUser(DISPATCH, shouted));
        assertEquals(List.of(LEE), BOTH.removeUser(DISPATCH, shouted).users());
    }

    @Test
    @Rule("CP-61")
    void is_shared_with_a_user_until_removed_from_the_last_group() {
        SharedView once = BOTH.removeUser(DISPATCH, LEE);

        assertTrue(once.isSharedWith(LEE));
        assertFalse(once.removeUser(FIELD, LEE).isSharedWith(LEE));
    }

    @Test
    @Rule("CP-61")
    void removes_a_user_from_every_group() {
        SharedView removed = BOTH.removeUser(LEE);

        assertFalse(removed.isSharedWith(LEE));
        assertTrue(removed.isSharedWith(KIM));
        assertEquals(List.of(DISPATCH, FIELD), removed.groups());
    }

    @Test
    @Rule("CP-61")
    void removes_a_group_with_its_users() {
        SharedView removed = BOTH.removeGroup(DISPATCH);

        assertFalse(removed.isSharedWith(KIM));
        assertTrue(removed.isSharedWith(LEE));
    }

    static Stream<Arguments> edits_that_change_nothing() {
        return Stream.of(
                edit("sets up a group that is there", view -> view.setUpGroup(DISPATCH)),
                edit("removes a group that is not there", view -> view.removeGroup(UserGroup.of("Sales"))),
                edit("adds a user who is in the group", view -> view.addUser(DISPATCH, KIM)),
                edit("removes a user who is not in the group", view -> view.removeUser(FIELD, KIM)),
                edit("removes a user who is in no group", view -> view.removeUser(EmailAddress.of("x@y.example"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits_that_change_nothing")
    @Rule("L-7")
    void an_edit_that_changes_nothing_returns_the_same(String name, SharedViewEdit edit) {
        assertSame(BOTH, edit.apply(BOTH));
    }

    static Stream<Arguments> edits_of_a_group_that_is_not_set_up() {
        return Stream.of(
                edit("adds a user", view -> view.addUser(DISPATCH, KIM)),
                edit("removes a user", view -> view.removeUser(DISPATCH, KIM)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits_of_a_group_that_is_not_set_up")
    @Rule("CP-61")
    void refuses_a_group_that_is_not_set_up(String name, SharedViewEdit edit) {
        EditRefused refused = assertThrows(EditRefused.class, () -> edit.apply(NOTHING));

        assertEquals(
                "user group \"Dispatch\" is not set up at partner \"30523182\": "
                        + "set it up first or correct the name (CP-61)",
                refused.getMessage());
    }

    @Test
    @Rule("CP-02")
    void refuses_a_group_whose_name_is_blank_or_too_long() {
        assertThrows(TextRefused.class, () -> UserGroup.of(" "));
        assertThrows(TextRefused.class, () -> UserGroup.of("x".repeat(256)));
        assertEquals(255, UserGroup.of("x".repeat(255)).value().length());
    }

    @Test
    @Rule("CP-61")
    void keeps_its_version_while_it_is_edited() {
        assertEquals(0, BOTH.version());
        assertEquals(1, BOTH.nextVersion().version());
        assertEquals(1, BOTH.nextVersion().removeUser(KIM).version());
    }

    @Test
    @Rule("CP-61")
    void is_restored_from_its_own_content() {
        SharedView restored = SharedView.restore(LOCATION, 0, Map.of(FIELD, List.of(LEE), DISPATCH, List.of(LEE, KIM)));

        assertEquals(BOTH, restored);
        assertThrows(IllegalArgumentException.class, () -> SharedView.restore(LOCATION, -1, Map.of()));
    }

    @Test
    @Rule("CP-61")
    void hides_its_users_in_its_text() {
        assertEquals("SharedView{30523182, version 0, 2 groups}", BOTH.toString());
    }

    private static Arguments edit(String name, SharedViewEdit edit) {
        return Arguments.of(name, edit);
    }
}
