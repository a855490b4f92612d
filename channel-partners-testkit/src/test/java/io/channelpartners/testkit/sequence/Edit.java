package io.channelpartners.testkit.sequence;

import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.HpePassportId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An edit as a value, which can be made on an environment and on the naive model of one. */
sealed interface Edit {

    /** Makes the edit on an environment. */
    CustomerEnvironment on(CustomerEnvironment environment, NameMapping names);

    /** Makes the edit on the model, or returns what refuses it. */
    Set<String> on(NaiveEnvironment model);

    /** What the back end answers: city and standing, unless it does not recognize the ID or is unavailable. */
    enum BackEndAnswer {
        RESELLER_IN_KIEL,
        RESELLER_IN_ULM,
        BOTH_IN_KIEL,
        NOT_RECOGNIZED,
        UNAVAILABLE
    }

    /** A check of a partner, so many minutes after the start. */
    record Check(String partner, BackEndAnswer answer, int minute) {

        Instant at() {
            return SettableClock.START.plusSeconds(60L * minute);
        }

        IdCheck made(NameMapping names) {
            return switch (answer) {
                case NOT_RECOGNIZED -> new IdCheck.NotRecognized(names.partner(partner), at());
                case UNAVAILABLE -> new IdCheck.Unavailable(names.partner(partner), "down");
                case RESELLER_IN_KIEL, RESELLER_IN_ULM, BOTH_IN_KIEL -> recognized(names);
            };
        }

        IdCheck.Recognized recognized(NameMapping names) {
            PartnerDetails details = PartnerDetails.builder()
                    .companyName("Partner")
                    .city(city())
                    .country("DE")
                    .build();
            PartnerStanding standing = PartnerStanding.builder()
                    .reseller(Answer.YES)
                    .servicePartner(Answer.of(isServicePartner()))
                    .build();
            return new IdCheck.Recognized(names.partner(partner), details, standing, at());
        }

        String city() {
            return answer == BackEndAnswer.RESELLER_IN_ULM ? "Ulm" : "Kiel";
        }

        boolean isServicePartner() {
            return answer == BackEndAnswer.BOTH_IN_KIEL;
        }
    }

    /** Only a recognized check can be given. */
    record AddPartner(Check check) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            return environment.addPartner(check.recognized(names));
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.addPartner(check);
        }
    }

    record RemovePartner(String partner) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            return environment.removePartner(names.partner(partner));
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.removePartner(partner);
        }
    }

    record RefreshPartners(List<Check> checks) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            return environment.refreshPartners(
                    checks.stream().map(check -> check.made(names)).toList());
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.refreshPartners(checks);
        }
    }

    record SetDefault(PartnerRole role, String partner) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            return environment.setDefault(role, names.partner(partner));
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.setDefault(role, partner);
        }
    }

    record ResetDefault(PartnerRole role) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            return environment.resetDefault(role);
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.resetDefault(role);
        }
    }

    record ReplacePartner(String former, String successor, Set<PartnerRole> roles) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            return environment.replacePartner(names.partner(former), names.partner(successor), roles);
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.replacePartner(former, successor, roles);
        }
    }

    /** The description of a device. */
    record Described(String device, Set<String> groups, boolean direct) {
        Device made(NameMapping names) {
            return Device.builder()
                    .id(names.device(device))
                    .name("a device")
                    .addAllGroups(groups.stream().map(names::group).toList())
                    .generation(InsightRsGeneration.V7)
                    .connectMethod(direct ? ConnectMethod.DIRECT : ConnectMethod.CENTRAL)
                    .build();
        }
    }

    record RegisterDevices(List<Described> devices) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            return environment.registerDevices(
                    devices.stream().map(device -> device.made(names)).toList());
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.registerDevices(devices);
        }
    }

    record ChangeDevices(List<Described> devices) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            return environment.changeDevices(
                    devices.stream().map(device -> device.made(names)).toList());
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.changeDevices(devices);
        }
    }

    record MatchInventory(List<Described> devices) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            return environment.matchInventory(
                    devices.stream().map(device -> device.made(names)).toList());
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.matchInventory(devices);
        }
    }

    record RetireDevice(String device) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            return environment.retireDevice(names.device(device));
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.retireDevice(device);
        }
    }

    /** A mark for a device (d0, d1, ...) or a group (g0, g1, ...). */
    record Mark(PartnerRole role, boolean tick, String target) {

        boolean isGroup() {
            return target.startsWith("g");
        }

        DeviceTicks on(DeviceTicks ticks, NameMapping names) {
            if (isGroup()) {
                return tick ? ticks.tickGroup(role, names.group(target)) : ticks.clearGroup(role, names.group(target));
            }
            return tick ? ticks.tick(role, names.device(target)) : ticks.clear(role, names.device(target));
        }
    }

    record SaveDevices(String partner, List<Mark> marks) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            DeviceTicks ticks = DeviceTicks.of(names.partner(partner));
            for (Mark mark : marks) {
                ticks = mark.on(ticks, names);
            }
            return environment.saveDevices(ticks);
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.saveDevices(partner, marks);
        }
    }

    /** An opt-in of the environment, or of a device if one is named. */
    record GiveOptIn(String device, String by) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            Consent consent = new Consent(Actor.of(by), SettableClock.START, "wording");
            return device.isEmpty()
                    ? environment.giveOptIn(consent)
                    : environment.giveOptIn(names.device(device), consent);
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.giveOptIn(device, by);
        }
    }

    record WithdrawOptIn(String device, String by) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            return device.isEmpty()
                    ? environment.withdrawOptIn(Actor.of(by), SettableClock.START)
                    : environment.withdrawOptIn(names.device(device), Actor.of(by), SettableClock.START);
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.withdrawOptIn(device, by);
        }
    }

    record EnableIntegration(String passport) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            return environment.enableIntegration(HpePassportId.of(passport));
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.integrate(passport);
        }
    }

    record DisableIntegration() implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping names) {
            return environment.disableIntegration();
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.integrate("");
        }
    }
}
