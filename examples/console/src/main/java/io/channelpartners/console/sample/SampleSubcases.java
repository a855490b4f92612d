package io.channelpartners.console.sample;

import io.channelpartners.ChannelPartners;
import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.cases.Subcase;
import io.channelpartners.console.partner.subcases.RoutedSubcase;
import io.channelpartners.console.partner.subcases.SubcaseDesk;
import io.channelpartners.device.Device;
import io.channelpartners.view.AccessReview;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Routes a few subcases of ACME to whoever delivers break-fix for the device (CP-70). */
@Component
@DependsOn("sampleSetUp")
class SampleSubcases implements InitializingBean {

    private static final List<String> PROBLEMS = List.of(
            "Predictive failure of a disk", "Power supply 2 lost input", "Memory module degraded", "Fan 4 failed");

    private final ChannelPartners partners;
    private final SubcaseDesk desk;
    private final Clock clock;

    SampleSubcases(ChannelPartners partners, SubcaseDesk desk, Clock clock) {
        this.partners = partners;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        AccessReview review = partners.review(SampleCustomers.ACME).orElseThrow();
        int routed = 0;
        for (Device device : review.snapshot().environment().devices().all()) {
            if (review.deliveryPartner(device.id()).orElseThrow() instanceof DeliveryPartner.ServicePartner partner) {
                desk.route(new RoutedSubcase(
                        "SC-" + (4_711 + routed),
                        review.snapshot().environment().customer(),
                        device.name(),
                        PROBLEMS.get(routed),
                        Subcase.routedTo(partner, clock.instant().minus(Duration.ofMinutes(17 + 41L * routed)))));
                routed++;
            }
            if (routed == PROBLEMS.size()) {
                return;
            }
        }
    }
}
