package io.channelpartners.console.sample;

import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PartnerVerifier;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Stands for HPE's back end, and takes its time as that does. */
@Component
class SampleBackEnd implements PartnerVerifier {

    private final Clock clock;
    private final Duration delay;

    SampleBackEnd(Clock clock, @Value("${console.sample.delay}") Duration delay) {
        this.clock = clock;
        this.delay = delay;
    }

    @Override
    public IdCheck check(PartnerLocationId id) {
        LockSupport.parkNanos(delay.toNanos());
        if (id.equals(SampleLocation.UNAVAILABLE)) {
            return new IdCheck.Unavailable(id, "no answer in time");
        }
        return SampleLocation.of(id)
                .<IdCheck>map(known -> known.recognized(clock.instant()))
                .orElseGet(() -> new IdCheck.NotRecognized(id, clock.instant()));
    }
}
