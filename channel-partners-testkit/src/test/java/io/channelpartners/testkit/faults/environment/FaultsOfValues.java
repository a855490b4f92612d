package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.RowChange;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.Device;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.internal.field.DeviceFields;
import io.channelpartners.internal.field.Field;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.testkit.faults.SeededFault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Values that come back changed. */
final class FaultsOfValues {

    private FaultsOfValues() {}

    static List<SeededFault<EnvironmentStore>> all() {
        List<SeededFault<EnvironmentStore>> faults = new ArrayList<>(ofInstantsAndOptIns());
        for (Field<Device, Device.Builder> field : DeviceFields.ALL.all()) {
            if (field.kind() == Field.Kind.FREE_TEXT) {
                faults.add(devices(field, "is lost", text -> false));
                faults.add(devices(field, "is lost where it is blank", text -> !text.isBlank()));
            }
        }
        return faults;
    }

    private static SeededFault<EnvironmentStore> devices(
            Field<Device, Device.Builder> field, String lost, Predicate<String> kept) {
        return states(
                "the " + field.name() + " of devices " + lost,
                rows -> rows.toBuilder()
                        .devices(rows.devices().stream()
                                .map(device -> without(device, field, kept))
                                .toList())
                        .build());
    }

    private static Device without(Device device, Field<Device, Device.Builder> lost, Predicate<String> kept) {
        Device.Builder read = Device.builder().id(device.id()).addAllGroups(device.groups());
        for (Field<Device, Device.Builder> field : DeviceFields.ALL.all()) {
            field.of(device)
                    .filter(text -> !field.equals(lost) || kept.test(text))
                    .ifPresent(text -> field.put(read, text));
        }
        return read.build();
    }

    private static List<SeededFault<EnvironmentStore>> ofInstantsAndOptIns() {
        return List.of(
                changes(
                        "times of changes are milliseconds",
                        change -> change.toBuilder().at(millis(change.at())).build()),
                changes(
                        "times of changes are those of 64 bits of nanoseconds",
                        change -> change.toBuilder()
                                .at(
                                        change.at().isAfter(Instant.parse("2262-04-11T23:47:16.854775807Z"))
                                                ? Instant.parse("2262-04-11T23:47:16.854775807Z")
                                                : change.at())
                                .build()),
                changes(
                        "the actor is dropped",
                        change -> change.toBuilder().by(Actor.of("unknown")).build()),
                changes(
                        "the rows before a change are not kept",
                        change -> change.toBuilder()
                                .customer(change.customer().map(row -> new RowChange<>(Optional.empty(), row.after())))
                                .build()),
                states(
                        "times of checks are microseconds",
                        rows -> partners(rows, partner -> partner.checkedAgain(micros(partner.checkedAt())))),
                states("optional details are lost", rows -> partners(rows, FaultsOfValues::withoutState)),
                states(
                        "the wording of a withdrawn consent is lost",
                        rows -> optIn(
                                rows,
                                rows.optIn() instanceof OptInState.Withdrawn
                                        ? new OptInState.NeverGiven()
                                        : rows.optIn())),
                states("a consent is given at the full second", rows -> optIn(rows, rounded(rows.optIn()))),
                states(
                        "opt-ins of devices are lost",
                        rows -> rows.toBuilder().deviceOptIns(Map.of()).build()),
                new SeededFault<>("times of the base are milliseconds", () -> new NaiveStore() {
                    @Override
                    HistoryBase base(EnvironmentSnapshot state, EnvironmentChange last) {
                        return new HistoryBase(state, millis(last.at()));
                    }
                }));
    }

    private static SeededFault<EnvironmentStore> changes(String name, UnaryOperator<EnvironmentChange> kept) {
        return new SeededFault<>(name, () -> new NaiveStore() {
            @Override
            List<EnvironmentChange> changes(String key, EnvironmentStamp from, int limit) {
                return super.changes(key, from, limit).stream().map(kept).toList();
            }
        });
    }

    private static SeededFault<EnvironmentStore> states(String name, UnaryOperator<EnvironmentRows> read) {
        return new SeededFault<>(name, () -> new NaiveStore() {
            @Override
            public synchronized Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
                return super.find(environment)
                        .map(state -> new EnvironmentSnapshot(
                                state.stamp(),
                                CustomerEnvironment.restore(
                                        read.apply(state.environment().rows()))));
            }
        });
    }

    private static EnvironmentRows partners(EnvironmentRows rows, UnaryOperator<ChannelPartner> read) {
        return rows.toBuilder()
                .partners(rows.partners().stream().map(read).toList())
                .build();
    }

    private static EnvironmentRows optIn(EnvironmentRows rows, OptInState read) {
        return rows.toBuilder().optIn(read).build();
    }

    private static OptInState rounded(OptInState state) {
        if (state instanceof OptInState.Given given) {
            Consent consent = given.lastConsent();
            return new OptInState.Given(
                    new Consent(consent.by(), Instant.ofEpochSecond(consent.at().getEpochSecond()), consent.wording()));
        }
        return state;
    }

    private static Instant millis(Instant instant) {
        return Instant.ofEpochSecond(instant.getEpochSecond(), instant.getNano() / 1_000_000 * 1_000_000L);
    }

    private static Instant micros(Instant instant) {
        return Instant.ofEpochSecond(instant.getEpochSecond(), instant.getNano() / 1_000 * 1_000L);
    }

    private static ChannelPartner withoutState(ChannelPartner partner) {
        PartnerDetails details = partner.details();
        return new ChannelPartner(
                partner.id(),
                details.toBuilder().state(Optional.empty()).build(),
                partner.standing(),
                partner.checkedAt());
    }
}
