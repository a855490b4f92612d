package io.channelpartners.spring.failure;

import io.channelpartners.ViewSharing;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.spi.SharedViewStore;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;

/** A bean that the application must define, and what to write if it is missing. */
enum RequiredBean {
    VERIFIER(PartnerVerifier.class, "hpeBackEnd", "asks HPE's back end about a Partner ID", ""),
    PASSPORTS(PassportDirectory.class, "directory", "knows the users and their locations", ""),
    ENVIRONMENTS(
            EnvironmentStore.class,
            "environments",
            "stores the environments",
            "or add channel-partners-jdbc and a DataSource (spring-boot-starter-jdbc and spring.datasource.url),"
                    + " and do not set channel-partners.jdbc.enabled=false"),
    SHARED_VIEWS(
            SharedViewStore.class,
            "sharedViews",
            "stores the views that locations share",
            "or, with the stores of channel-partners-jdbc, do not set channel-partners.jdbc.shared-views=false");

    private final Class<?> type;
    private final String method;
    private final String purpose;
    private final String otherwise;

    RequiredBean(Class<?> type, String method, String purpose, String otherwise) {
        this.type = type;
        this.method = method;
        this.purpose = purpose;
        this.otherwise = otherwise;
    }

    Class<?> type() {
        return type;
    }

    String remedy() {
        String bean = "    @Bean\n    " + type.getSimpleName() + " " + method + "() { return new ...; } // " + purpose;
        return otherwise.isEmpty() ? bean : bean + "\n\n" + otherwise;
    }

    /** Lists the beans that an entry point is missing. */
    static List<RequiredBean> lacking(ListableBeanFactory beans, Class<?> entryPoint, boolean storesWouldCome) {
        return Arrays.stream(values())
                .filter(part -> part != SHARED_VIEWS || entryPoint == ViewSharing.class)
                .filter(part -> part != ENVIRONMENTS || !storesWouldCome)
                .filter(part -> beans.getBeanNamesForType(part.type, true, false).length == 0)
                .toList();
    }
}
