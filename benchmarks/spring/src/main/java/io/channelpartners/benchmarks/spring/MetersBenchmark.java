package io.channelpartners.benchmarks.spring;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerView;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A decision with the starter's meters and without them, in an environment of 3,500 devices. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MetersBenchmark {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("30523182");
    private static final HpePassportId PASSPORT = HpePassportId.of("passport-0007");
    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final int DEVICES = 3_500;
    private static final int REQUESTS = 1_024;
    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();

    /** Whether the starter counts. */
    @Param({"false", "true"})
    public boolean meters;

    private final DeviceId[] devices = new DeviceId[REQUESTS];
    private final InsightOnlineFeature[] features = new InsightOnlineFeature[REQUESTS];
    private @Nullable ConfigurableApplicationContext context;
    private @Nullable PartnerView view;
    private int next;

    /** Starts the application, sets an environment up, and takes a view. */
    @Setup(Level.Trial)
    public void start() {
        ConfigurableApplicationContext started = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("channel-partners.jdbc.enabled=false", "spring.datasource.url=jdbc:sqlite::memory:")
                .properties("channel-partners.metrics.enabled=" + meters, "logging.level.root=error")
                .run();
        ChannelPartners partners = started.getBean(ChannelPartners.class);
        partners.setUp(
                ACME,
                "ACME GmbH",
                Actor.of("admin"),
                environment -> environment
                        .addPartner(partners.checkId(LOCATION).orThrow())
                        .setDefault(PartnerRole.SERVICE_PARTNER, LOCATION)
                        .registerDevices(IntStream.range(0, DEVICES)
                                .mapToObj(MetersBenchmark::device)
                                .toList())
                        .enableIntegration(HpePassportId.of("customer-0001")));
        Random random = new Random(7);
        for (int at = 0; at < REQUESTS; at++) {
            devices[at] = DeviceId.of("device-" + random.nextInt(DEVICES));
            features[at] = FEATURES[random.nextInt(FEATURES.length)];
        }
        PartnerAccess access = started.getBean(PartnerAccess.class);
        view = access.view(access.signIn(PASSPORT), ACME);
        context = started;
    }

    private static Device device(int number) {
        return Device.builder()
                .id(DeviceId.of("device-" + number))
                .name("sql-" + number)
                .generation(InsightRsGeneration.V7)
                .connectMethod(number % 10 == 0 ? ConnectMethod.DIRECT : ConnectMethod.CENTRAL)
                .build();
    }

    /** Ends the application. */
    @TearDown(Level.Trial)
    public void end() {
        Objects.requireNonNull(context).close();
    }

    /** A decision with its reason. */
    @Benchmark
    public AccessDecision decide() {
        int at = next++ & REQUESTS - 1;
        return Objects.requireNonNull(view).decide(devices[at], features[at]);
    }

    /** All features of a device. */
    @Benchmark
    public FeatureSet features() {
        return Objects.requireNonNull(view).features(devices[next++ & REQUESTS - 1]);
    }

    /** The beans of the application. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    public static class Application {

        /** Creates the configuration; Spring does. */
        public Application() {}

        @Bean
        EnvironmentStore environments() {
            return new InMemoryEnvironmentStore();
        }

        @Bean
        PartnerVerifier verifier() {
            return new InMemoryPartnerVerifier(Clock.systemUTC())
                    .recognize(LOCATION, IdChecks.details(LOCATION), Standings.full());
        }

        @Bean
        PassportDirectory passports() {
            return new InMemoryPassportDirectory(Clock.systemUTC())
                    .link(PASSPORT, EmailAddress.of("kim@partner.example"), List.of(LOCATION));
        }
    }
}
