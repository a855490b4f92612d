package io.channelpartners.testkit.law;

import io.channelpartners.ChannelPartners;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * One environment in its own store, and the library around it. The clock starts at the environment's last check, so that the checks of
 * that day count, and advances at each reading.
 */
final class Trial {

    static final List<InsightOnlineFeature> FEATURES = List.of(InsightOnlineFeature.values());
    static final Actor BY = Actor.of("laws");

    private final SettableClock clock;
    private final ChannelPartners partners;
    private final CustomerEnvironment environment;
    private final Supplier<ChannelPartners> another;

    Trial(CustomerEnvironment environment, LibraryUnderTest library, EnvironmentStore empty, Duration step) {
        this.environment = Objects.requireNonNull(environment, "environment");
        this.clock = SettableClock.advancing(
                environment.partners().all().stream()
                        .map(ChannelPartner::checkedAt)
                        .max(Instant::compareTo)
                        .orElse(SettableClock.START),
                step);
        this.another = () -> library.over(empty, clock);
        this.partners = another.get();
        partners.setUp(environment.id(), environment.customer(), BY, nothing -> environment);
    }

    /** Gets the original environment. */
    CustomerEnvironment environment() {
        return environment;
    }

    EnvironmentId id() {
        return environment.id();
    }

    ChannelPartners partners() {
        return partners;
    }

    /** Builds another library over the same store and clock, which has read nothing yet. */
    ChannelPartners startedAnew() {
        return another.get();
    }

    Instant now() {
        return clock.instant();
    }

    void pass(Duration duration) {
        clock.advance(duration);
    }

    Consent consent() {
        return new Consent(BY, now(), "wording of the laws");
    }

    EnvironmentSnapshot present() {
        return partners.environment(id()).orElseThrow();
    }

    void change(EnvironmentEdit edit) {
        partners.change(id(), BY, edit);
    }

    /** Gets what each location sees now. */
    EnvironmentVisibility visibility() {
        return new EnvironmentVisibility(partners.review(id()).orElseThrow());
    }

    /** Changes the environment to a state, and gets what each location sees then. */
    EnvironmentVisibility visibilityOf(CustomerEnvironment state) {
        change(present -> state);
        return visibility();
    }

    /** Makes a check of a partner, dated now, with the given standing. */
    IdCheck.Recognized checked(ChannelPartner partner, PartnerStanding standing) {
        return new IdCheck.Recognized(partner.id(), partner.details(), standing, now());
    }

    static void require(boolean holds, Supplier<String> orElse) {
        if (!holds) {
            throw new AssertionError(orElse.get());
        }
    }

    static void requireSame(Object expected, Object actual, Supplier<String> of) {
        require(expected.equals(actual), () -> of.get() + ": expected " + expected + ", but was " + actual);
    }
}
