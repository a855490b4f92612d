package io.channelpartners.spring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.spring.Application;
import io.channelpartners.spring.StartOf;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@ExtendWith(OutputCaptureExtension.class)
class RefusedDatabaseTest {

    @TempDir
    private Path folder;

    @Configuration(proxyBeanMethods = false)
    static class OneSource extends Application.BackEnd {

        @Bean
        DataSource main(@Value("${file}") String file) {
            return new SqliteFile(Path.of(file)).dataSource();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoSources extends OneSource {

        @Bean
        DataSource reports(@Value("${file}") String file) {
            return new SqliteFile(Path.of(file)).dataSource();
        }
    }

    private String file() {
        return "--file=" + folder.resolve("main.db");
    }

    @Test
    void refuses_to_choose_between_several_data_sources(CapturedOutput output) {
        StartOf.failing(TwoSources.class, file());
        assertThat(output)
                .contains("There are several DataSource beans, none of which is primary: main, reports.")
                .contains("Set channel-partners.jdbc.data-source to one of these names: main, reports;");
    }

    @Test
    void refuses_a_name_that_no_data_source_has(CapturedOutput output) {
        StartOf.failing(TwoSources.class, file(), "--channel-partners.jdbc.data-source=mian");
        assertThat(output)
                .contains("The property channel-partners.jdbc.data-source is 'mian', which is not the name of a"
                        + " DataSource bean. There are: main, reports.");
    }

    @Test
    void refuses_a_database_that_nobody_has_migrated(CapturedOutput output) {
        StartOf.failing(OneSource.class, file(), "--channel-partners.jdbc.migrate=never");
        assertThat(output)
                .contains("The tables of channel-partners are missing or too old")
                .contains("Set channel-partners.jdbc.migrate=on-start; or let Flyway run");
    }

    @Test
    void refuses_tables_of_a_newer_version(CapturedOutput output) {
        DataSource source = SqliteFile.in(folder, "main.db").dataSource();
        JdbcSchema.migrate(source);
        new JdbcTemplate(source).update("INSERT INTO cp_schema (version, oldest_writer) VALUES (999, 999)");
        StartOf.failing(OneSource.class, file());
        assertThat(output)
                .contains("The tables of channel-partners are too new for this version of the library")
                .contains("Use the version of the library that migrated them, or a newer one.");
    }
}
