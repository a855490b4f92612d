package io.channelpartners.examples.accessreport.load;

import io.channelpartners.device.DeviceGroup;
import io.channelpartners.examples.accessreport.fleet.Blanks;
import io.channelpartners.examples.accessreport.fleet.Fleet;
import io.channelpartners.examples.accessreport.fleet.Location;
import io.channelpartners.examples.accessreport.fleet.Passport;
import io.channelpartners.examples.accessreport.fleet.Quoted;
import io.channelpartners.examples.accessreport.fleet.RoleCode;
import io.channelpartners.examples.accessreport.fleet.SharedViewRow;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.EmailAddress;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import java.util.List;
import java.util.Optional;

/** Plays the HPE back end of a fleet: which locations it recognises, and which users there are. */
final class BackEndLoader {

    private final InMemoryPartnerVerifier verifier;
    private final InMemoryPassportDirectory directory;
    private final Values values;

    BackEndLoader(InMemoryPartnerVerifier verifier, InMemoryPassportDirectory directory, Values values) {
        this.verifier = verifier;
        this.directory = directory;
        this.values = values;
    }

    void load(Fleet fleet) {
        fleet.locations().forEach(this::recognize);
        fleet.passports().forEach(this::link);
        fleet.sharedViews().forEach(this::check);
    }

    private void recognize(Location row) {
        Optional<PartnerLocationId> id = values.read(row.place(), row.id(), PartnerLocationId::of);
        Optional<PartnerDetails> details = values.read(row.place(), () -> details(row));
        if (id.isPresent() && details.isPresent()) {
            verifier.recognize(id.get(), details.get(), standing(row));
        }
    }

    private void link(Passport row) {
        Optional<HpePassportId> id = values.read(row.place(), row.id(), HpePassportId::of);
        Optional<EmailAddress> email = values.read(row.place(), row.email(), EmailAddress::of);
        // each location is in locations.csv, where its ID was judged
        if (values.areAllAccepted() && id.isPresent() && email.isPresent()) {
            List<PartnerLocationId> locations =
                    row.locationIds().stream().map(PartnerLocationId::of).toList();
            directory.link(id.get(), email.get(), locations);
        }
    }

    /** Checks a shared view only; the access report asks nothing of it. */
    private void check(SharedViewRow row) {
        values.read(row.place(), row.group(), BackEndLoader::groupOfUsers);
        values.read(row.place(), row.email(), EmailAddress::of);
    }

    /** Accepts the name of a group of users, which obeys what that of a group of devices does (CP-02). */
    private static String groupOfUsers(String name) {
        try {
            return DeviceGroup.of(name).value();
        } catch (TextRefused refusal) {
            Problem problem = refusal.problems().get(0);
            throw new TextRefused(
                    new Problem(problem.rule(), "group " + Quoted.of(name), problem.reason(), problem.remedy()));
        }
    }

    private static PartnerDetails details(Location row) {
        return PartnerDetails.builder()
                .companyName(row.company())
                .street(known(row.street()))
                .city(row.city())
                .state(known(row.state()))
                .postcode(known(row.postcode()))
                .country(row.country())
                .build();
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(it -> !Blanks.isBlank(it));
    }

    private static PartnerStanding standing(Location row) {
        return PartnerStanding.builder()
                .reseller(Answer.of(row.authorizedRoles().contains(RoleCode.RESELLER)))
                .servicePartner(Answer.of(row.authorizedRoles().contains(RoleCode.SERVICE_PARTNER)))
                .proactiveCare(Answer.of(row.proactiveCare()))
                .enrollmentForm(Answer.of(row.enrollmentForm()))
                .caseRouting(Answer.of(row.caseRouting()))
                .build();
    }
}
