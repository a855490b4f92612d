package io.channelpartners.jdbc.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.JdbcSharedViewStore;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.StoreException.Kind;
import io.channelpartners.testkit.Rule;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Version 2 of the tables folded every letter of an address, so that one user was found by another's address. */
class AddressesFoldedAnewTest {

    private static final UserGroup GROUP = UserGroup.of("Dispatchers");
    private static final List<String> WRITTEN = List.of(
            "Anna@Example",
            "\u212Aelvin@example", // KELVIN SIGN
            "\u0130stanbul@example", // dotted capital I
            "\u00C4rger@example",
            "\u03A3\u03AF\u03C3\u03C5\u03C6\u03BF\u03A3@example",
            "\uD801\uDC00@example"); // a capital letter beyond the Basic Multilingual Plane

    @ParameterizedTest
    @EnumSource
    @Rule({"CP-02", "CP-61"})
    void are_found_as_they_were_written_and_by_no_look_alike(TestDatabase.Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.migratedTo(2, kind)) {
            storeAsVersion2(database, WRITTEN);
            JdbcSchema.migrate(database.source());
            JdbcSharedViewStore store = open(database);

            for (String written : WRITTEN) {
                assertEquals(List.of(SampleEnvironment.NORTH), sharing(store, written), written);
                assertEquals(List.of(SampleEnvironment.NORTH), sharing(store, written.replace("e", "E")), written);
            }
            for (String lookAlike : List.of("kelvin@example", "istanbul@example", "\u00E4rger@example")) {
                assertEquals(List.of(), sharing(store, lookAlike), lookAlike);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("CP-02")
    void keep_the_view_and_its_version_so_that_the_next_save_fits(TestDatabase.Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.migratedTo(2, kind)) {
            storeAsVersion2(database, WRITTEN);
            JdbcSchema.migrate(database.source());
            JdbcSharedViewStore store = open(database);

            SharedView view = store.find(SampleEnvironment.NORTH).orElseThrow();
            assertEquals(1, view.version());
            assertEquals(
                    Set.copyOf(WRITTEN),
                    view.users(GROUP).stream().map(EmailAddress::value).collect(Collectors.toSet()));
            SharedView next =
                    view.addUser(GROUP, EmailAddress.of("kelvin@example")).nextVersion();
            assertTrue(store.save(next));
            assertEquals(Optional.of(next), store.find(SampleEnvironment.NORTH));
        }
    }

    /** Every code point that has a case anywhere, and each as the type folds it. */
    @ParameterizedTest
    @EnumSource
    @Rule("CP-02")
    void are_folded_as_the_library_folds_them_whatever_the_letter(TestDatabase.Kind kind) throws SQLException {
        List<String> written = IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                .filter(letter -> Character.toLowerCase(letter) != letter || Character.toUpperCase(letter) != letter)
                .mapToObj(letter -> letter + "-" + Character.toString(letter) + "@Example")
                .toList();
        try (TestDatabase database = TestDatabase.migratedTo(2, kind)) {
            storeAsVersion2(database, written);
            JdbcSchema.migrate(database.source());

            assertEquals(
                    written.stream()
                            .map(text -> EmailAddress.of(text).folded())
                            .sorted()
                            .toList(),
                    Tables.texts(database, "SELECT email_folded FROM cp_shared_view_user").stream()
                            .sorted()
                            .toList());
        }
    }

    /** Two rows that no version of the library stored, since they are one user: the tables stay as they are. */
    @ParameterizedTest
    @EnumSource
    @Rule("CP-02")
    void are_refused_where_somebody_else_stored_one_user_twice(TestDatabase.Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.migratedTo(2, kind)) {
            storeAsVersion2(database, List.of("anna@example"));
            TestDatabase.execute(
                    database.source(),
                    "INSERT INTO cp_shared_view_user (location_id, group_name, email_folded, email)"
                            + " VALUES ('north', 'Dispatchers', 'other', 'ANNA@example')");
            List<String> before = users(database);

            JdbcStoreException refused =
                    assertThrows(JdbcStoreException.class, () -> JdbcSchema.migrate(database.source()));

            assertEquals(Kind.CONTENT, refused.kind());
            assertEquals(before, users(database));
            assertEquals(List.of("2"), Tables.texts(database, "SELECT MAX(version) FROM cp_schema"));
        }
    }

    private static void storeAsVersion2(TestDatabase database, List<String> written) throws SQLException {
        TestDatabase.execute(
                database.source(),
                "INSERT INTO cp_shared_view (location_id, version) VALUES ('north', 1)",
                "INSERT INTO cp_shared_view_group (location_id, group_name) VALUES ('north', 'Dispatchers')");
        try (Connection connection = database.source().getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO cp_shared_view_user"
                        + " (location_id, group_name, email_folded, email) VALUES ('north', 'Dispatchers', ?, ?)")) {
            connection.setAutoCommit(false);
            for (String text : written) {
                insert.setString(1, foldedByVersion2(text));
                insert.setString(2, text);
                insert.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static String foldedByVersion2(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> users(TestDatabase database) {
        List<String> users = new ArrayList<>();
        Stream.of("email_folded", "email")
                .forEach(column -> users.addAll(Tables.texts(
                        database, "SELECT " + column + " FROM cp_shared_view_user ORDER BY email_folded, email")));
        return users;
    }

    private static List<PartnerLocationId> sharing(JdbcSharedViewStore store, String address) {
        return store.sharingWith(EmailAddress.of(address), Optional.empty(), 10);
    }

    private static JdbcSharedViewStore open(TestDatabase database) {
        return JdbcSharedViewStore.builder().dataSource(database.source()).build();
    }
}
