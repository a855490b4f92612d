package io.channelpartners.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.cases.Subcase;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The example of subcases. */
class CaseExamplesTest {

    @Test
    void rejects_a_subcase() {
        PartnerLocationId location = PartnerLocationId.of("30523182");
        Instant now = SettableClock.START;
        Instant later = now.plusSeconds(60);

        Subcase subcase = Subcase.routedTo(new DeliveryPartner.ServicePartner(location), now);
        Subcase rejected = subcase.reject(location, later, "no engineer within reach");
        rejected.deliveryPartner(); // HPE

        assertEquals(new DeliveryPartner.Hpe(), rejected.deliveryPartner());
    }
}
