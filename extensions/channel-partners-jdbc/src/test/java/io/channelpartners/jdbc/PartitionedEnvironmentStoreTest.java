package io.channelpartners.jdbc;

import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.jdbc.schema.Migrations;
import io.channelpartners.jdbc.sql.SqlScript;
import io.channelpartners.jdbc.transaction.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The store in PostgreSQL on tables that are partitioned by the environment's ID, as the README shows.
 */
class PartitionedEnvironmentStoreTest extends StoreOnADatabase {

    private static final Pattern TABLE =
            Pattern.compile("(CREATE TABLE (\\w+) \\(\\s+environment_id .*\\))", Pattern.DOTALL);
    private static final int PARTITIONS = 3;

    PartitionedEnvironmentStoreTest() {
        super(TestDatabase.Kind.POSTGRESQL);
    }

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.emptied("partitioned", PartitionedEnvironmentStoreTest::partitioned);
    }

    private static TestDatabase partitioned() {
        TestDatabase database = TestDatabase.empty(TestDatabase.Kind.POSTGRESQL);
        for (String file : Migrations.files(Database.POSTGRESQL)) {
            for (String command : SqlScript.commands(Migrations.text(file))) {
                TestDatabase.execute(database.source(), partitioned(command));
            }
        }
        return database;
    }

    private static String[] partitioned(String command) {
        Matcher table = TABLE.matcher(command);
        if (!table.matches()) {
            return new String[] {command};
        }
        List<String> commands = new ArrayList<>(List.of(command + " PARTITION BY HASH (environment_id)"));
        for (int i = 0; i < PARTITIONS; i++) {
            commands.add("CREATE TABLE " + table.group(2) + "_" + i + " PARTITION OF " + table.group(2)
                    + " FOR VALUES WITH (MODULUS " + PARTITIONS + ", REMAINDER " + i + ")");
        }
        return commands.toArray(String[]::new);
    }
}
