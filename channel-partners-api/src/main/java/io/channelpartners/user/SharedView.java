package io.channelpartners.user;

import io.channelpartners.internal.rows.Rows;
import io.channelpartners.internal.style.Part;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.EditRefused;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * With whom a location shares its view: groups of users, known by their e-mail addresses (CP-61).
 *
 * <p>An immutable value. Every edit is a pure function that returns the edited view, or this one if nothing changes. A user may be
 * in several groups; one suffices to see what the location sees. An empty group is kept.
 *
 * <pre>{@code
 * UserGroup dispatchers = UserGroup.of("Dispatchers");
 * SharedView shared = SharedView.of(PartnerLocationId.of("30523182"))
 *         .setUpGroup(dispatchers)
 *         .addUser(dispatchers, EmailAddress.of("lee@helper.example"));
 * shared.isSharedWith(EmailAddress.of("Lee@Helper.example")); // true: addresses ignore case
 * }</pre>
 *
 * <p>Thread-safe.
 */
@Part
@Value.Immutable
public abstract class SharedView {

    SharedView() {} // for the generated subclass

    /**
     * Obtains the view of a location that has shared nothing yet.
     *
     * @return a view without groups, of version 0
     */
    public static SharedView of(PartnerLocationId location) {
        return ImmutableSharedView.of(location, 0, Rows.empty());
    }

    /**
     * Obtains a shared view from what a store kept of it.
     *
     * @param location the location that shares
     * @param version the version under which it was saved, 1 or more; 0 if nothing was ever saved
     * @param groups the users of each group; of addresses that differ only in letter case, the last one counts
     * @throws IllegalArgumentException if the version is negative
     */
    public static SharedView restore(
            PartnerLocationId location, long version, Map<UserGroup, ? extends Collection<EmailAddress>> groups) {
        if (version < 0) {
            throw new IllegalArgumentException("a version must be 0 or more, not " + version);
        }
        SortedMap<UserGroup, Rows<EmailAddress, EmailAddress>> rows = new TreeMap<>();
        groups.forEach((group, users) -> rows.put(group, Rows.of(List.copyOf(users), user -> user)));
        return ImmutableSharedView.of(location, version, Rows.of(rows));
    }

    /** Gets the location that shares its view. */
    public abstract PartnerLocationId location();

    /**
     * Gets the version of the stored state: 0 before anything is saved, one more with each save. Edits keep it.
     *
     * @return 0 or more
     */
    public abstract long version();

    abstract Rows<UserGroup, Rows<EmailAddress, EmailAddress>> rows();

    /**
     * Gets the groups.
     *
     * @return their names, ascending
     */
    public List<UserGroup> groups() {
        return rows().keys();
    }

    /**
     * Gets the users of a group.
     *
     * @return their addresses, ascending; none for an unknown group
     */
    public List<EmailAddress> users(UserGroup group) {
        return rows().get(group).map(Rows::values).orElseGet(List::of);
    }

    /**
     * Gets the users of all groups.
     *
     * @return their addresses, ascending, each once
     */
    public List<EmailAddress> users() {
        return rows().values().stream()
                .flatMap(users -> users.values().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Checks if the location shares its view with a user.
     *
     * @param user the user's address
     * @return true if the user is in a group
     */
    public boolean isSharedWith(EmailAddress user) {
        return rows().values().stream().anyMatch(users -> users.has(user));
    }

    /**
     * Returns this view with a group.
     *
     * @param group its name
     * @return the edited view; this one if the group is there
     */
    public SharedView setUpGroup(UserGroup group) {
        return rows().has(group) ? this : withRows(rows().with(group, Rows.empty()));
    }

    /**
     * Returns this view without a group; its users stay in their other groups.
     *
     * @param group its name
     * @return the edited view; this one if there is no such group
     */
    public SharedView removeGroup(UserGroup group) {
        return withRows(rows().without(group));
    }

    /**
     * Returns this view with a user in a group.
     *
     * @param group a group that is set up
     * @param user the user's address
     * @return the edited view; this one if the user is in the group
     * @throws EditRefused if there is no such group (CP-61)
     */
    public SharedView addUser(UserGroup group, EmailAddress user) {
        Rows<EmailAddress, EmailAddress> users = requireUsers(group);
        return users.has(user) ? this : withRows(rows().with(group, users.with(user, user)));
    }

    /**
     * Returns this view without a user in a group. A user who is also in another group still sees what the location sees; {@link
     * #removeUser(EmailAddress)} ends that.
     *
     * @param group a group that is set up
     * @param user the user's address
     * @return the edited view; this one if the user is not in the group
     * @throws EditRefused if there is no such group (CP-61)
     */
    public SharedView removeUser(UserGroup group, EmailAddress user) {
        return withRows(rows().with(group, requireUsers(group).without(user)));
    }

    /**
     * Returns this view without a user, who then no longer sees what the location sees.
     *
     * @param user the user's address
     * @return the edited view; this one if the user is in no group
     */
    public SharedView removeUser(EmailAddress user) {
        SortedMap<UserGroup, Optional<Rows<EmailAddress, EmailAddress>>> edits = new TreeMap<>();
        for (UserGroup group : groups()) {
            edits.put(group, Optional.of(requireUsers(group).without(user)));
        }
        return withRows(rows().edited(edits));
    }

    /**
     * Returns this view with the next version, under which an edited view is saved.
     *
     * @return the view, its version one higher
     */
    public SharedView nextVersion() {
        return ImmutableSharedView.copyOf(this).withVersion(Math.incrementExact(version()));
    }

    /** Returns the location, the version and the number of groups, never who the users are. */
    @Override
    public String toString() {
        return "SharedView{" + location() + ", version " + version() + ", " + groups().size() + " groups}";
    }

    private Rows<EmailAddress, EmailAddress> requireUsers(UserGroup group) {
        return rows().get(group)
                .orElseThrow(() -> new EditRefused(List.of(ProblemCode.USER_GROUP_NOT_SET_UP.problem(
                        "CP-61", Quoted.of(group.value()), Quoted.of(location().value())))));
    }

    private SharedView withRows(Rows<UserGroup, Rows<EmailAddress, EmailAddress>> edited) {
        return ImmutableSharedView.copyOf(this).withRows(edited);
    }
}
