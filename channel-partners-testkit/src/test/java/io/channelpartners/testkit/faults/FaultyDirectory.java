package io.channelpartners.testkit.faults;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.contract.directory.PassportDirectoryContract;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract of the Passport directory, run against the fault that is named. */
@ExtendWith({FaultName.class, EndAtFirstFailure.class})
class FaultyDirectory implements PassportDirectoryContract {

    static final List<SeededFault<NaiveDirectory>> FAULTS = FaultsOfDirectories.all();

    private final Supplier<NaiveDirectory> made;

    FaultyDirectory(String name) {
        made = SeededFault.named(name, FAULTS, NaiveDirectory::new).made();
    }

    @Override
    public PassportDirectory directory() {
        return directoryOf(List.of(PartnerUser.builder()
                        .passport(knownPassport())
                        .email(EmailAddress.of("Kim@Partner.example"))
                        .addLocations(PartnerLocationId.of("30523182"), PartnerLocationId.of("81261689"))
                        .lookedUpAt(SettableClock.START)
                        .build()))
                .orElseThrow();
    }

    @Override
    public HpePassportId knownPassport() {
        return HpePassportId.of("passport-0007");
    }

    @Override
    public HpePassportId unknownPassport() {
        return HpePassportId.of("passport-0008");
    }

    @Override
    public Optional<PassportDirectory> directoryOf(List<PartnerUser> users) {
        NaiveDirectory directory = made.get();
        directory.users.addAll(users);
        return Optional.of(directory);
    }

    @Override
    public Optional<PassportDirectory> brokenDirectory() {
        return Optional.of(made.get().broken());
    }

    @Override
    public Clock clock() {
        return SettableClock.standing();
    }
}
