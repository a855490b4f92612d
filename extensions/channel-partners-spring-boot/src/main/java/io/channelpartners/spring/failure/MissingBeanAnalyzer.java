package io.channelpartners.spring.failure;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.UserForgetting;
import io.channelpartners.ViewSharing;
import io.channelpartners.core.ChannelPartnersLibrary;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** Reports which beans an entry point is missing, and what to write. */
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class MissingBeanAnalyzer extends AbstractFailureAnalyzer<NoSuchBeanDefinitionException> {

    private static final Set<Class<?>> ENTRY_POINTS = Set.of(
            ChannelPartnersLibrary.class,
            ChannelPartners.class,
            PartnerAccess.class,
            ViewSharing.class,
            UserForgetting.class);

    private final @Nullable BeanFactory beans;

    private final @Nullable Environment environment;

    MissingBeanAnalyzer(@Nullable BeanFactory beans, @Nullable Environment environment) {
        this.beans = beans;
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, NoSuchBeanDefinitionException missing) {
        Class<?> wanted = missing.getResolvableType() == null
                ? Object.class
                : missing.getResolvableType().toClass();
        if (!ENTRY_POINTS.contains(wanted) || !(beans instanceof ListableBeanFactory there)) {
            return null;
        }
        List<RequiredBean> lacking = RequiredBean.lacking(there, wanted, storesWouldCome(there));
        return lacking.isEmpty() ? null : analysis(wanted, lacking, missing);
    }

    /** Checks if the stores in a database would be there with the other parts. */
    private boolean storesWouldCome(ListableBeanFactory there) {
        return ClassUtils.isPresent(
                        "io.channelpartners.jdbc.JdbcEnvironmentStore",
                        getClass().getClassLoader())
                && there.getBeanNamesForType(DataSource.class, true, false).length > 0
                && (environment == null
                        || environment.getProperty("channel-partners.jdbc.enabled", Boolean.class, true));
    }

    private static FailureAnalysis analysis(Class<?> wanted, List<RequiredBean> lacking, Throwable cause) {
        StringBuilder names = new StringBuilder();
        StringBuilder remedies = new StringBuilder("Add to a @Configuration of the application:");
        for (RequiredBean part : lacking) {
            names.append(names.isEmpty() ? "" : " and ").append(part.type().getSimpleName());
            remedies.append("\n\n").append(part.remedy());
        }
        return new FailureAnalysis(
                "There is no " + wanted.getSimpleName() + " to inject, since channel-partners lacks a bean of type "
                        + names + ".",
                remedies.toString(),
                cause);
    }
}
