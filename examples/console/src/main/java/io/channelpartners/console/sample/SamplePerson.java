package io.channelpartners.console.sample;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The people who may sign in: one of the customer's, and five of partners. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
enum SamplePerson {
    /** Looks after the partners of ACME. */
    ANNA(List.of(SampleCustomers.ACME, SampleCustomers.ACME_LABS)),
    /** Linked to one location. */
    KIM(SampleLocation.NORDWIND),
    /** Linked to two locations. */
    BO(SampleLocation.SUEDKABEL, SampleLocation.SUEDKABEL_B),
    /** Linked to none; Nordwind shares its view with Lee. */
    LEE(),
    /** Linked to a location that HPE authorizes for nothing. */
    OLA(SampleLocation.BRIGHTWELL),
    /** Linked to none, and nobody shares a view with Pat. */
    PAT();

    private final List<EnvironmentId> environments;
    private final List<PartnerLocationId> locations;

    SamplePerson(List<EnvironmentId> environments) {
        this.environments = environments;
        this.locations = List.of();
    }

    SamplePerson(SampleLocation... locations) {
        this.environments = List.of();
        this.locations = Arrays.stream(locations).map(SampleLocation::id).toList();
    }

    static Optional<SamplePerson> named(String name) {
        return Arrays.stream(values())
                .filter(person -> person.signInName().equals(name))
                .findFirst();
    }

    static List<SamplePerson> partnerUsers() {
        return Arrays.stream(values()).filter(person -> !person.isCustomer()).toList();
    }

    String signInName() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isCustomer() {
        return !environments.isEmpty();
    }

    List<EnvironmentId> environments() {
        return environments;
    }

    List<PartnerLocationId> locations() {
        return locations;
    }

    HpePassportId passport() {
        return HpePassportId.of("passport-" + signInName());
    }

    EmailAddress email() {
        return EmailAddress.of(signInName() + "@partner.example");
    }
}
