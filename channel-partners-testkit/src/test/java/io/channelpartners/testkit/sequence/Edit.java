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

/** One edit in words, which can be made on an environment and on the naive model of one. */
sealed interface Edit {

    /** Makes the edit on an environment. */
    CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming);

    /** Makes the edit on the model, or returns what refuses it. */
    Set<String> on(NaiveEnvironment model);

    /** What the back end answers: city and standing, unless it does not recognize the ID or is unavailable. */
    enum Outcome {
        RESELLER_IN_KIEL,
        RESELLER_IN_ULM,
        BOTH_IN_KIEL,
        NOT_RECOGNIZED,
        UNAVAILABLE
    }

    /** A check of a partner, so many minutes after the start. */
    record Check(String partner, Outcome outcome, int minute) {

        Instant at() {
            return SettableClock.START.plusSeconds(60L * minute);
        }

        IdCheck made(NameMapping naming) {
            return switch (outcome) {
                case NOT_RECOGNIZED -> new IdCheck.NotRecognized(naming.partner(partner), at());
                case UNAVAILABLE -> new IdCheck.Unavailable(naming.partner(partner), "down");
                case RESELLER_IN_KIEL, RESELLER_IN_ULM, BOTH_IN_KIEL -> recognized(naming);
            };
        }

        IdCheck.Recognized recognized(NameMapping naming) {
            PartnerDetails details = PartnerDetails.builder()
                    .companyName("Partner")
                    .city(city())
                    .country("DE")
                    .build();
            PartnerStanding standing = PartnerStanding.builder()
                    .reseller(Answer.YES)
                    .servicePartner(Answer.of(isServicePartner()))
                    .build();
            return new IdCheck.Recognized(naming.partner(partner), details, standing, at());
        }

        String city() {
            return outcome == Outcome.RESELLER_IN_ULM ? "Ulm" : "Kiel";
        }

        boolean isServicePartner() {
            return outcome == Outcome.BOTH_IN_KIEL;
        }
    }

    /** Only a recognized check can be given. */
    record AddPartner(Check check) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            return environment.addPartner(check.recognized(naming));
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.addPartner(check);
        }
    }

    record RemovePartner(String partner) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            return environment.removePartner(naming.partner(partner));
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.removePartner(partner);
        }
    }

    record RefreshPartners(List<Check> checks) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            return environment.refreshPartners(
                    checks.stream().map(check -> check.made(naming)).toList());
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.refreshPartners(checks);
        }
    }

    record SetDefault(PartnerRole role, String partner) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            return environment.setDefault(role, naming.partner(partner));
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.setDefault(role, partner);
        }
    }

    record ResetDefault(PartnerRole role) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            return environment.resetDefault(role);
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.resetDefault(role);
        }
    }

    record ReplacePartner(String former, String successor, Set<PartnerRole> roles) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            return environment.replacePartner(naming.partner(former), naming.partner(successor), roles);
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.replacePartner(former, successor, roles);
        }
    }

    /** What is said of a device. */
    record Described(String device, Set<String> groups, boolean direct) {
        Device made(NameMapping naming) {
            return Device.builder()
                    .id(naming.device(device))
                    .name("a device")
                    .addAllGroups(groups.stream().map(naming::group).toList())
                    .generation(InsightRsGeneration.V7)
                    .connectMethod(direct ? ConnectMethod.DIRECT : ConnectMethod.CENTRAL)
                    .build();
        }
    }

    record RegisterDevices(List<Described> devices) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            return environment.registerDevices(
                    devices.stream().map(device -> device.made(naming)).toList());
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.registerDevices(devices);
        }
    }

    record ChangeDevices(List<Described> devices) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            return environment.changeDevices(
                    devices.stream().map(device -> device.made(naming)).toList());
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.changeDevices(devices);
        }
    }

    record MatchInventory(List<Described> devices) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            return environment.matchInventory(
                    devices.stream().map(device -> device.made(naming)).toList());
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.matchInventory(devices);
        }
    }

    record RetireDevice(String device) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            return environment.retireDevice(naming.device(device));
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

        DeviceTicks on(DeviceTicks ticks, NameMapping naming) {
            if (isGroup()) {
                return tick
                        ? ticks.tickGroup(role, naming.group(target))
                        : ticks.clearGroup(role, naming.group(target));
            }
            return tick ? ticks.tick(role, naming.device(target)) : ticks.clear(role, naming.device(target));
        }
    }

    record SaveDevices(String partner, List<Mark> marks) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            DeviceTicks ticks = DeviceTicks.of(naming.partner(partner));
            for (Mark mark : marks) {
                ticks = mark.on(ticks, naming);
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
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            Consent consent = new Consent(Actor.of(by), SettableClock.START, "wording");
            return device.isEmpty()
                    ? environment.giveOptIn(consent)
                    : environment.giveOptIn(naming.device(device), consent);
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.giveOptIn(device, by);
        }
    }

    record WithdrawOptIn(String device, String by) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            return device.isEmpty()
                    ? environment.withdrawOptIn(Actor.of(by), SettableClock.START)
                    : environment.withdrawOptIn(naming.device(device), Actor.of(by), SettableClock.START);
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.withdrawOptIn(device, by);
        }
    }

    record EnableIntegration(String passport) implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            return environment.enableIntegration(HpePassportId.of(passport));
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.integrate(passport);
        }
    }

    record DisableIntegration() implements Edit {
        @Override
        public CustomerEnvironment on(CustomerEnvironment environment, NameMapping naming) {
            return environment.disableIntegration();
        }

        @Override
        public Set<String> on(NaiveEnvironment model) {
            return model.integrate("");
        }
    }
}
