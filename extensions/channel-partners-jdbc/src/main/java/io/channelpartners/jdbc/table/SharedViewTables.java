package io.channelpartners.jdbc.table;

import io.channelpartners.jdbc.failure.Failures;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.jdbc.transaction.Transaction;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of shared views. */
public final class SharedViewTables {

    private static final String INSERT =
            "INSERT INTO cp_shared_view (version, location_id) VALUES (?, ?) ON CONFLICT (location_id) DO NOTHING";
    private static final String UPDATE = "UPDATE cp_shared_view SET version = ? WHERE location_id = ? AND version = ?";
    private static final String VERSION = "SELECT version FROM cp_shared_view WHERE location_id = ?";
    private static final String GROUPS = "SELECT group_name FROM cp_shared_view_group WHERE location_id = ?";
    private static final String USERS =
            "SELECT group_name, email, email_folded FROM cp_shared_view_user WHERE location_id = ?";
    private static final String DELETE_GROUPS = "DELETE FROM cp_shared_view_group WHERE location_id = ?";
    private static final String DELETE_USERS = "DELETE FROM cp_shared_view_user WHERE location_id = ?";
    private static final String INSERT_GROUP =
            "INSERT INTO cp_shared_view_group (location_id, group_name) VALUES (?, ?)";
    private static final String INSERT_USER =
            "INSERT INTO cp_shared_view_user (location_id, group_name, email_folded, email) VALUES (?, ?, ?, ?)";
    /** A user may be in several groups; the empty text sorts before every ID. */
    static final String SHARING = "SELECT DISTINCT location_id FROM cp_shared_view_user"
            + " WHERE email_folded = ? AND location_id > ? ORDER BY location_id LIMIT ?";

    /** A user in a group. */
    private record Member(UserGroup group, EmailAddress user) {}

    private SharedViewTables() {}

    public static Optional<SharedView> find(Transaction transaction, PartnerLocationId location) throws SQLException {
        Binder.Values here = values -> values.text(location.value());
        Optional<Long> version = transaction.row(VERSION, here, SharedViewTables::version);
        if (version.isEmpty()) {
            return Optional.empty();
        }
        Map<UserGroup, List<EmailAddress>> groups = new LinkedHashMap<>();
        transaction.each(GROUPS, here, row -> groups.put(row.value(UserGroup::of), new ArrayList<>()));
        transaction.each(USERS, here, row -> {
            List<EmailAddress> users = groups.get(row.value(UserGroup::of));
            if (users == null) {
                throw Failures.content("a user is stored in a group of " + location + " that is not stored", null);
            }
            users.add(user(row));
        });
        return Optional.of(SharedView.restore(location, version.get(), groups));
    }

    /** The folded address decides whom a view is shared with, so it must match the address that is shown. */
    private static EmailAddress user(Row row) throws SQLException {
        EmailAddress user = row.value(EmailAddress::of);
        return row.value(folded -> {
            if (!folded.equals(user.folded())) {
                throw new IllegalArgumentException("it is not the folded form of the address");
            }
            return user;
        });
    }

    private static long version(Row row) throws SQLException {
        long version = row.number();
        return row.checked(() -> {
            if (version < 1) {
                throw new IllegalArgumentException("a stored version must be 1 or more, not " + version);
            }
            return version;
        });
    }

    public static boolean save(Transaction transaction, SharedView view) throws SQLException {
        if (!compareAndSet(transaction, view)) {
            return false;
        }
        String location = view.location().value();
        transaction.change(DELETE_USERS, values -> values.text(location));
        transaction.change(DELETE_GROUPS, values -> values.text(location));
        transaction.change(
                INSERT_GROUP, view.groups(), (to, group) -> to.text(location).text(group.value()));
        transaction.change(
                INSERT_USER,
                members(view),
                (to, member) -> to.text(location)
                        .text(member.group().value())
                        .text(member.user().folded())
                        .text(member.user().value()));
        return true;
    }

    private static boolean compareAndSet(Transaction transaction, SharedView view) throws SQLException {
        int changed = view.version() == 1
                ? transaction.change(
                        INSERT, values -> values.number(1).text(view.location().value()))
                : transaction.change(
                        UPDATE,
                        values -> values.number(view.version())
                                .text(view.location().value())
                                .number(view.version() - 1));
        return changed == 1;
    }

    private static List<Member> members(SharedView view) {
        return view.groups().stream()
                .flatMap(group -> view.users(group).stream().map(user -> new Member(group, user)))
                .toList();
    }

    public static List<PartnerLocationId> sharingWith(
            Transaction transaction, EmailAddress user, Optional<PartnerLocationId> after, int limit)
            throws SQLException {
        return transaction.rows(
                SHARING,
                values -> values.text(user.folded())
                        .text(after.map(PartnerLocationId::value).orElse(""))
                        .number(limit),
                Row::location);
    }
}
