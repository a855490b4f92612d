package io.channelpartners.testkit.faults;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can go wrong with a directory. */
final class FaultsOfDirectories {

    private FaultsOfDirectories() {}

    static List<SeededFault<NaiveDirectory>> all() {
        return List.of(
                new SeededFault<>("Passports ignore letter case", () -> new NaiveDirectory() {
                    @Override
                    String key(HpePassportId passport) {
                        return passport.value().toLowerCase(Locale.ROOT);
                    }
                }),
                new SeededFault<>("Passports lose blanks at the end", () -> new NaiveDirectory() {
                    @Override
                    String key(HpePassportId passport) {
                        return passport.value().stripTrailing();
                    }
                }),
                new SeededFault<>("locations are brought to a normal form", () -> new NaiveDirectory() {
                    @Override
                    String key(PartnerLocationId location) {
                        return Normalizer.normalize(location.value(), Normalizer.Form.NFC);
                    }
                }),
                new SeededFault<>("addresses are compared as they are written", () -> new NaiveDirectory() {
                    @Override
                    String key(EmailAddress email) {
                        return email.value();
                    }
                }),
                new SeededFault<>("addresses are folded in full, so that sharp s is ss", () -> new NaiveDirectory() {
                    @Override
                    String key(EmailAddress email) {
                        return email.value().toUpperCase(Locale.ROOT);
                    }
                }),
                new SeededFault<>("addresses ignore accents", () -> new NaiveDirectory() {
                    @Override
                    String key(EmailAddress email) {
                        return Normalizer.normalize(email.folded(), Normalizer.Form.NFD)
                                .replaceAll("\\p{Mn}", "");
                    }
                }),
                new SeededFault<>("an unknown Passport is a user without links", () -> new NaiveDirectory() {
                    @Override
                    public Optional<PartnerUser> user(HpePassportId passport) {
                        return super.user(passport).or(() -> Optional.of(copy(passport, List.of(), Instant.EPOCH)));
                    }
                }),
                new SeededFault<>("only the first link is read", () -> new NaiveDirectory() {
                    @Override
                    PartnerUser read(PartnerUser user) {
                        return copy(
                                user.passport(),
                                user.locations().stream().limit(1).toList(),
                                user.lookedUpAt());
                    }
                }),
                new SeededFault<>("links are looked up in the future", () -> new NaiveDirectory() {
                    @Override
                    PartnerUser read(PartnerUser user) {
                        return copy(
                                user.passport(),
                                user.locations(),
                                user.lookedUpAt().plusSeconds(3600));
                    }
                }),
                new SeededFault<>("a user is answered for another Passport", () -> new NaiveDirectory() {
                    @Override
                    PartnerUser read(PartnerUser user) {
                        return copy(HpePassportId.of("service account"), user.locations(), user.lookedUpAt());
                    }
                }),
                new SeededFault<>("only the first link of a user is in the index", () -> new NaiveDirectory() {
                    @Override
                    Stream<PartnerUser> linkedTo(PartnerLocationId location) {
                        return super.linkedTo(location)
                                .filter(user ->
                                        user.locations().iterator().next().equals(location));
                    }
                }),
                new SeededFault<>("Passports are ordered by UTF-16", () -> new NaiveDirectory() {
                    @Override
                    Comparator<HpePassportId> order() {
                        return Comparator.comparing(HpePassportId::value);
                    }
                }),
                new SeededFault<>("Passports are ordered by letters", () -> new NaiveDirectory() {
                    @Override
                    Comparator<HpePassportId> order() {
                        return Comparator.comparing(passport -> passport.value().toLowerCase(Locale.ROOT));
                    }
                }),
                new SeededFault<>("a page repeats the last Passport of the page before", () -> new NaiveDirectory() {
                    @Override
                    boolean isAfter(HpePassportId passport, Optional<HpePassportId> after) {
                        return after.isEmpty() || passport.compareTo(after.get()) >= 0;
                    }
                }),
                new SeededFault<>(
                        "a page begins anew behind a Passport that is not linked", () -> new NaiveDirectory() {
                            @Override
                            public List<PartnerUser> usersLinkedTo(
                                    PartnerLocationId location, Optional<HpePassportId> after, int limit) {
                                return super.usersLinkedTo(
                                        location,
                                        after.filter(last -> linkedTo(location)
                                                .anyMatch(
                                                        user -> user.passport().equals(last))),
                                        limit);
                            }
                        }),
                new SeededFault<>("an address has one Passport", () -> new NaiveDirectory() {
                    @Override
                    public List<PartnerUser> usersHaving(EmailAddress email) {
                        return super.usersHaving(email).stream().limit(1).toList();
                    }
                }),
                new SeededFault<>("a list of users leaves out their links", () -> new NaiveDirectory() {
                    @Override
                    public List<PartnerUser> usersHaving(EmailAddress email) {
                        return super.usersHaving(email).stream()
                                .map(user -> copy(user.passport(), List.of(), user.lookedUpAt()))
                                .toList();
                    }
                }),
                new SeededFault<>("a page of users is of the future", () -> new NaiveDirectory() {
                    @Override
                    public List<PartnerUser> usersLinkedTo(
                            PartnerLocationId location, Optional<HpePassportId> after, int limit) {
                        return super.usersLinkedTo(location, after, limit).stream()
                                .map(user -> copy(
                                        user.passport(),
                                        user.locations(),
                                        user.lookedUpAt().plusSeconds(3600)))
                                .toList();
                    }
                }),
                new SeededFault<>("a limit of 0 is an empty page", () -> new NaiveDirectory() {
                    @Override
                    public List<PartnerUser> usersLinkedTo(
                            PartnerLocationId location, Optional<HpePassportId> after, int limit) {
                        return limit < 1 ? List.of() : super.usersLinkedTo(location, after, limit);
                    }
                }),
                new SeededFault<>("a directory that does not work knows nobody", () -> new NaiveDirectory() {
                    @Override
                    PassportDirectory broken() {
                        return new NaiveDirectory();
                    }
                }));
    }

    private static PartnerUser copy(
            HpePassportId passport, Collection<PartnerLocationId> locations, Instant lookedUpAt) {
        return PartnerUser.builder()
                .passport(passport)
                .email(EmailAddress.of("Kim@Partner.example"))
                .addAllLocations(locations)
                .lookedUpAt(lookedUpAt)
                .build();
    }
}
