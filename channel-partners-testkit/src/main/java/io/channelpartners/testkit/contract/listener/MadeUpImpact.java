package io.channelpartners.testkit.contract.listener;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.consent.Actor;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.event.ChangeSaved;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.impact.DeliveryImpact;
import io.channelpartners.impact.DeviceImpact;
import io.channelpartners.impact.FeatureImpact;
import io.channelpartners.impact.UnknownImpact;
import io.channelpartners.list.DeviceList;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.view.AccessReview;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A made-up impact: one location loses one device. Its lists of devices are empty. */
record MadeUpImpact(EnvironmentChange change) implements AccessImpact {

    private static final Actor BY = Actor.of(MadeUpEvents.ADDRESS);
    private static final EnvironmentSnapshot ACME = EnvironmentSnapshot.after(setUp(), Optional.empty());

    /** A saved change and its impact. */
    record Saved(ChangeResult result, AccessImpact impact, Optional<Duration> took) implements ChangeSaved {}

    static AccessImpact some() {
        return new MadeUpImpact(renamed());
    }

    static ChangeSaved saved(boolean setUp, Optional<Duration> took) {
        EnvironmentChange change = setUp ? setUp() : renamed();
        Optional<EnvironmentSnapshot> before = setUp ? Optional.empty() : Optional.of(ACME);
        EnvironmentSnapshot after = EnvironmentSnapshot.after(change, before);
        return new Saved(ChangeResult.of(after, change, after.environment()), new MadeUpImpact(change), took);
    }

    private static EnvironmentChange setUp() {
        CustomerEnvironment acme = CustomerEnvironment.named(EnvironmentId.of("acme"), "ACME GmbH");
        return EnvironmentSnapshot.changeToSetUp(acme, new UUID(0, 0), BY, Instant.EPOCH);
    }

    private static EnvironmentChange renamed() {
        return ACME.changeTo(ACME.environment().renameCustomer("ACME AG"), BY, Instant.MAX);
    }

    @Override
    public Instant at() {
        return change.at();
    }

    @Override
    public List<FeatureImpact> features() {
        return List.of(new FeatureImpact(PartnerLocationId.of("30523182"), InsightOnlineFeature.CSN_LINK, 0, 1));
    }

    @Override
    public List<UnknownImpact> unknown() {
        return List.of();
    }

    @Override
    public AccessReview before() {
        return new MadeUpReview(change.from().revision().number() == 0 ? nothing() : ACME, at());
    }

    @Override
    public AccessReview after() {
        Optional<EnvironmentSnapshot> from =
                change.from().revision().number() == 0 ? Optional.empty() : Optional.of(ACME);
        return new MadeUpReview(EnvironmentSnapshot.after(change, from), at());
    }

    private static EnvironmentSnapshot nothing() {
        CustomerEnvironment nothing = CustomerEnvironment.named(EnvironmentId.of("acme"), "ACME GmbH");
        return new EnvironmentSnapshot(EnvironmentStamp.beforeSetUp(new UUID(0, 0)), nothing);
    }

    @Override
    public DeviceList<DeviceImpact> devices(PartnerLocationId location) {
        return new NoRows<>();
    }

    @Override
    public DeviceList<DeliveryImpact> deliveries() {
        return new NoRows<>();
    }

    @Override
    public List<Problem> warnings() {
        return List.of();
    }
}
