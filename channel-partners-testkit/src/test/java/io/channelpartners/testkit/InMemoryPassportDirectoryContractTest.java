package io.channelpartners.testkit;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.testkit.contract.directory.PassportDirectoryContract;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The Passport directory in memory keeps the contract. */
class InMemoryPassportDirectoryContractTest implements PassportDirectoryContract {

    private final SettableClock clock = SettableClock.advancing(Duration.ofNanos(1));

    @Override
    public PassportDirectory directory() {
        return new InMemoryPassportDirectory(clock)
                .link(
                        knownPassport(),
                        EmailAddress.of("Kim@Partner.example"),
                        List.of(PartnerLocationId.of("30523182"), PartnerLocationId.of("81261689")));
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
        InMemoryPassportDirectory directory = new InMemoryPassportDirectory(clock);
        users.forEach(user -> directory.link(user.passport(), user.email(), user.locations()));
        return Optional.of(directory);
    }

    @Override
    public Optional<PassportDirectory> brokenDirectory() {
        InMemoryPassportDirectory broken = new InMemoryPassportDirectory(clock);
        broken.fail(true);
        return Optional.of(broken);
    }

    @Override
    public Clock clock() {
        return clock;
    }
}
