package io.channelpartners.examples.doubles;

import static io.channelpartners.access.InsightOnlineFeature.CSN_LINK;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.testkit.AccessAssertions.assertSees;
import static io.channelpartners.testkit.AccessAssertions.assertSeesNot;

import io.channelpartners.ChannelPartners;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.TestDoubles;
import io.channelpartners.testkit.law.Law;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerView;
import java.time.Clock;

/** A test without a test framework; it fails with an exception. */
public final class Main {

    private static final CustomerEnvironment ACME = AnEnvironment.called("acme-01")
            .integrated()
            .withDefault(PartnerRole.SERVICE_PARTNER, "30523182")
            .withDevice("dl380-07")
            .environment();

    private Main() {}

    /** Uses everything in the testkit that needs no framework; takes no arguments. */
    public static void main(String[] arguments) {
        requireAbsent("org.junit.jupiter.api.Test");
        requireAbsent("net.jqwik.api.Property");
        expectWhatAnnSees();
        for (Law law : Law.values()) {
            law.check(ACME, Main::library, new InMemoryEnvironmentStore());
        }
        System.out.println("The doubles and all laws work without JUnit and jqwik.");
    }

    private static void expectWhatAnnSees() {
        TestDoubles doubles = new TestDoubles().with(ACME).link("ann", "30523182");
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(doubles.environments())
                .verifier(doubles.verifier())
                .passports(doubles.passports())
                .sharedViews(doubles.sharedViews())
                .listener(doubles.listener())
                .clock(doubles.clock())
                .build();
        PartnerView view =
                library.partnerAccess().view(library.partnerAccess().signIn(HpePassportId.of("ann")), ACME.id());
        assertSees(view, "dl380-07", CSN_LINK);
        assertSeesNot(view, "dl380-07", WARRANTY_STATUS);
        doubles.requireAllUsed();
    }

    private static ChannelPartners library(EnvironmentStore environments, Clock clock) {
        return ChannelPartnersLibrary.builder()
                .environments(environments)
                .verifier(new InMemoryPartnerVerifier(clock))
                .passports(new InMemoryPassportDirectory(clock))
                .clock(clock)
                .build()
                .channelPartners();
    }

    private static void requireAbsent(String type) {
        String resource = type.replace('.', '/') + ".class";
        if (Main.class.getClassLoader().getResource(resource) != null) {
            throw new IllegalStateException(type + " is on the class path, so this run proves nothing");
        }
    }
}
