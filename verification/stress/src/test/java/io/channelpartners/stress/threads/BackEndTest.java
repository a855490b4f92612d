package io.channelpartners.stress.threads;

import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.util.List;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/** The in-memory back end and Passport directory may change while they are asked. */
class BackEndTest {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("L1");
    private static final HpePassportId ANNA = HpePassportId.of("anna");

    /** What is known of one location. */
    public static final class Verifier {

        private final InMemoryPartnerVerifier verifier = new InMemoryPartnerVerifier(SettableClock.standing());

        /** Authorizes it for one role. */
        @Operation
        public void authorizeReseller() {
            recognize(Standings.resellerOnly());
        }

        /** Authorizes it for the other role. */
        @Operation
        public void authorizeServicePartner() {
            recognize(Standings.servicePartnerOnly());
        }

        /** Recognizes it no more. */
        @Operation
        public void forget() {
            verifier.forget(LOCATION);
        }

        /** Asks for it. */
        @Operation
        public String check() {
            return verifier.check(LOCATION) instanceof IdCheck.Recognized recognized
                    ? "reseller " + recognized.standing().reseller()
                    : "not recognized";
        }

        private void recognize(PartnerStanding standing) {
            verifier.recognize(LOCATION, IdChecks.details(LOCATION), standing);
        }
    }

    /** What is known of one Passport. */
    public static final class Directory {

        private final InMemoryPassportDirectory directory = new InMemoryPassportDirectory(SettableClock.standing());

        /** Links it to the location. */
        @Operation
        public void link() {
            link(List.of(LOCATION));
        }

        /** Links it to nothing. */
        @Operation
        public void unlink() {
            link(List.of());
        }

        /** Makes it unknown. */
        @Operation
        public void forget() {
            directory.forget(ANNA);
        }

        /** Asks for its links. */
        @Operation
        public String user() {
            return directory
                    .user(ANNA)
                    .map(PartnerUser::locations)
                    .map(List::copyOf)
                    .map(List::toString)
                    .orElse("nobody");
        }

        private void link(List<PartnerLocationId> locations) {
            directory.link(ANNA, EmailAddress.of("anna@partner.example"), locations);
        }
    }

    @Test
    @Rule("CP-07")
    void a_check_reports_one_standing_as_it_was() {
        Interleavings.assertLinearizable(
                Verifier.class, new Scenario("authorizeReseller; check", "authorizeServicePartner; forget", "check"));
    }

    @Test
    @Rule("CP-60")
    void a_user_has_the_links_of_one_moment() {
        Interleavings.assertLinearizable(Directory.class, new Scenario("link; user", "unlink; forget", "user"));
    }
}
