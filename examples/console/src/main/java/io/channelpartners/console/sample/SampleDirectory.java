package io.channelpartners.console.sample;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Stands for the directory of HPE Passports. */
@Component
class SampleDirectory implements PassportDirectory {

    private final Clock clock;

    SampleDirectory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<PartnerUser> user(HpePassportId passport) {
        return users(person -> person.passport().equals(passport)).findFirst();
    }

    @Override
    public List<PartnerUser> usersLinkedTo(PartnerLocationId location, Optional<HpePassportId> after, int limit) {
        return users(person -> person.locations().contains(location))
                .filter(user -> after.isEmpty() || user.passport().compareTo(after.get()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<PartnerUser> usersHaving(EmailAddress email) {
        return users(person -> person.email().equals(email)).toList();
    }

    private Stream<PartnerUser> users(Predicate<SamplePerson> which) {
        return SamplePerson.partnerUsers().stream()
                .filter(which)
                .map(this::lookedUp)
                .sorted(Comparator.comparing(PartnerUser::passport));
    }

    private PartnerUser lookedUp(SamplePerson person) {
        return PartnerUser.builder()
                .passport(person.passport())
                .email(person.email())
                .addAllLocations(person.locations())
                .lookedUpAt(clock.instant())
                .build();
    }
}
