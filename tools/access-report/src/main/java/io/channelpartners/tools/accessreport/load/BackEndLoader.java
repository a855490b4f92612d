package io.channelpartners.tools.accessreport.load;

import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.tools.accessreport.fleet.Fleet;
import io.channelpartners.tools.accessreport.fleet.LocationRow;
import io.channelpartners.tools.accessreport.fleet.PassportRow;
import io.channelpartners.tools.accessreport.fleet.SharedViewRow;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills the back end with the locations and users that, according to the files of a fleet, HPE knows. */
final class BackEndLoader {

    private final InMemoryPartnerVerifier verifier;
    private final InMemoryPassportDirectory directory;
    private final InMemorySharedViewStore sharedViews;
    private final ValueReader values;
    private final Set<PartnerLocationId> locations = new HashSet<>();
    private final Set<HpePassportId> passports = new HashSet<>();

    BackEndLoader(
            InMemoryPartnerVerifier verifier,
            InMemoryPassportDirectory directory,
            InMemorySharedViewStore sharedViews,
            ValueReader values) {
        this.verifier = verifier;
        this.directory = directory;
        this.sharedViews = sharedViews;
        this.values = values;
    }

    void load(Fleet fleet) {
        fleet.locations().forEach(this::recognize);
        fleet.passports().forEach(this::link);
        Map<PartnerLocationId, SharedView> shared = new HashMap<>();
        fleet.sharedViews().forEach(row -> share(row, shared));
        shared.values().forEach(view -> sharedViews.save(view.nextVersion()));
    }

    /** Returns the locations that the back end recognizes. */
    Set<PartnerLocationId> locations() {
        return locations;
    }

    /** Returns the Passports that the directory knows. */
    Set<HpePassportId> passports() {
        return passports;
    }

    private void recognize(LocationRow row) {
        Optional<PartnerLocationId> id = values.read(row.place(), row.id(), PartnerLocationId::of);
        Optional<PartnerDetails> details = values.read(row.place(), () -> details(row));
        if (id.isPresent() && details.isPresent()) {
            verifier.recognize(id.get(), details.get(), standing(row));
            locations.add(id.get());
        }
    }

    private void link(PassportRow row) {
        Optional<HpePassportId> id = values.read(row.place(), row.id(), HpePassportId::of);
        Optional<EmailAddress> email = values.read(row.place(), row.email(), EmailAddress::of);
        // each location is in locations.csv, where its ID was checked
        if (values.areAllAccepted() && id.isPresent() && email.isPresent()) {
            List<PartnerLocationId> linked =
                    row.locationIds().stream().map(PartnerLocationId::of).toList();
            directory.link(id.get(), email.get(), linked);
            passports.add(id.get());
        }
    }

    private void share(SharedViewRow row, Map<PartnerLocationId, SharedView> shared) {
        Optional<UserGroup> group = values.read(row.place(), row.group(), UserGroup::of);
        Optional<EmailAddress> email = values.read(row.place(), row.email(), EmailAddress::of);
        // the location is in locations.csv, where its ID was checked
        if (values.areAllAccepted() && group.isPresent() && email.isPresent()) {
            PartnerLocationId location = PartnerLocationId.of(row.locationId());
            SharedView view = shared.getOrDefault(location, SharedView.of(location));
            shared.put(location, view.setUpGroup(group.get()).addUser(group.get(), email.get()));
        }
    }

    private static PartnerDetails details(LocationRow row) {
        return PartnerDetails.builder()
                .companyName(row.company())
                .street(nonBlank(row.street()))
                .city(row.city())
                .state(nonBlank(row.state()))
                .postcode(nonBlank(row.postcode()))
                .country(row.country())
                .build();
    }

    private static Optional<String> nonBlank(String text) {
        return Optional.of(text).filter(it -> !CodePoints.isBlank(it));
    }

    private static PartnerStanding standing(LocationRow row) {
        return PartnerStanding.builder()
                .reseller(Answer.of(row.authorizedRoles().contains(PartnerRole.RESELLER)))
                .servicePartner(Answer.of(row.authorizedRoles().contains(PartnerRole.SERVICE_PARTNER)))
                .proactiveCare(Answer.of(row.proactiveCare()))
                .enrollmentForm(Answer.of(row.enrollmentForm()))
                .caseRouting(Answer.of(row.caseRouting()))
                .build();
    }
}
