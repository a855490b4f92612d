package io.channelpartners.spring.jdbc;

import io.channelpartners.spring.failure.AmbiguousDataSource;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/** Chooses the data source: the one that the property names, or else the only or primary one. Throws if there is none of these. */
record DataSourceChoice(ListableBeanFactory beans) {

    DataSource named(String name) {
        return name.isBlank() ? single() : byName(name.strip());
    }

    private DataSource single() {
        @Nullable DataSource single = beans.getBeanProvider(DataSource.class).getIfUnique();
        if (single == null) {
            throw AmbiguousDataSource.several(names());
        }
        return single;
    }

    private DataSource byName(String name) {
        if (!names().contains(name)) {
            throw AmbiguousDataSource.unknown(name, names());
        }
        return beans.getBean(name, DataSource.class);
    }

    private List<String> names() {
        return Stream.of(beans.getBeanNamesForType(DataSource.class)).sorted().toList();
    }
}
