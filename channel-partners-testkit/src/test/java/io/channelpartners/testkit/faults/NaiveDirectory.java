package io.channelpartners.testkit.faults;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A directory that keeps the contract, step by step, so that a fault can replace one step. */
class NaiveDirectory implements PassportDirectory {

    final List<PartnerUser> users = new ArrayList<>();

    String key(HpePassportId passport) {
        return passport.value();
    }

    String key(PartnerLocationId location) {
        return location.value();
    }

    String key(EmailAddress email) {
        return email.folded();
    }

    PartnerUser read(PartnerUser user) {
        return user;
    }

    Comparator<HpePassportId> order() {
        return Comparator.naturalOrder();
    }

    boolean isAfter(HpePassportId passport, Optional<HpePassportId> after) {
        return after.isEmpty() || order().compare(passport, after.get()) > 0;
    }

    Stream<PartnerUser> linkedTo(PartnerLocationId location) {
        return users.stream()
                .filter(user ->
                        user.locations().stream().anyMatch(link -> key(link).equals(key(location))));
    }

    PassportDirectory broken() {
        InMemoryPassportDirectory broken = new InMemoryPassportDirectory(SettableClock.standing());
        broken.fail(true);
        return broken;
    }

    @Override
    public Optional<PartnerUser> user(HpePassportId passport) {
        return users.stream()
                .filter(user -> key(user.passport()).equals(key(passport)))
                .findFirst()
                .map(this::read);
    }

    @Override
    public List<PartnerUser> usersLinkedTo(PartnerLocationId location, Optional<HpePassportId> after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit);
        }
        return ordered(linkedTo(location))
                .filter(user -> isAfter(user.passport(), after))
                .limit(limit)
                .toList();
    }

    @Override
    public List<PartnerUser> usersHaving(EmailAddress email) {
        return ordered(users.stream().filter(user -> key(user.email()).equals(key(email))))
                .toList();
    }

    private Stream<PartnerUser> ordered(Stream<PartnerUser> some) {
        return some.sorted(Comparator.comparing(PartnerUser::passport, order())).map(this::read);
    }
}
