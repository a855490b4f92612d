package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.testkit.faults.SeededFault;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Which summary is kept, and for how long. */
final class FaultsOfSummaries {

    private static final int SMALL = 4_096;

    private FaultsOfSummaries() {}

    static List<SeededFault<EnvironmentStore>> all() {
        return Stream.of(ofMoments(), ofChanges(), ofDevices(), ofSizes())
                .flatMap(List::stream)
                .toList();
    }

    /** To which state a kept summary belongs. */
    private static List<SeededFault<EnvironmentStore>> ofMoments() {
        return List.of(
                summary("of the state before", () -> new KeepingStore() {
                    @Override
                    void keep(EnvironmentChange change, DeviceSummary summary) {
                        super.keep(
                                change,
                                Optional.ofNullable(former.get(key(change.environment())))
                                        .map(before -> DeviceSummary.of(before.environment()))
                                        .orElse(summary));
                    }
                }),
                summary("outlives a change without one", () -> new KeepingStore() {
                    @Override
                    void keepNone(EnvironmentChange change) {}
                }),
                summary("outlives a change without one that registers no device", () -> new KeepingStore() {
                    @Override
                    void keepNone(EnvironmentChange change) {
                        if (!change.devices().isEmpty()) {
                            super.keepNone(change);
                        }
                    }
                }),
                summary("is that of a change that is refused", () -> new KeepingStore() {
                    @Override
                    public synchronized boolean saveWithSummary(EnvironmentChange change, DeviceSummary summary) {
                        boolean saved = super.saveWithSummary(change, summary);
                        keep(change, summary);
                        return saved;
                    }
                }),
                summary("survives erasure", () -> new KeepingStore() {
                    @Override
                    public synchronized boolean erase(EnvironmentId environment) {
                        Optional<DeviceSummary> kept = kept(environment);
                        boolean erased = super.erase(environment);
                        kept.ifPresent(summary -> summaries.put(key(environment), summary));
                        return erased;
                    }

                    @Override
                    void keepNone(EnvironmentChange change) {
                        if (!change.from().isBeforeSetUp()) {
                            super.keepNone(change);
                        }
                    }
                }),
                summary("is that of the base after a cut", () -> new KeepingStore() {
                    @Override
                    public synchronized boolean cut(EnvironmentId environment, Revision revision) {
                        boolean cut = super.cut(environment, revision);
                        base(environment)
                                .map(HistoryBase::snapshot)
                                .ifPresent(
                                        base -> summaries.put(key(environment), DeviceSummary.of(base.environment())));
                        return cut;
                    }
                }),
                summary("is the only one of all environments", () -> new KeepingStore() {
                    @Override
                    String summaryKey(EnvironmentId environment) {
                        return "";
                    }
                }),
                summary("is found in lower case", () -> new KeepingStore() {
                    @Override
                    String summaryKey(EnvironmentId environment) {
                        return environment.value().toLowerCase(Locale.ROOT);
                    }
                }),
                summary("is found without blanks at the end", () -> new KeepingStore() {
                    @Override
                    String summaryKey(EnvironmentId environment) {
                        return environment.value().stripTrailing();
                    }
                }),
                summary("is the sum of two environments", () -> new KeepingStore() {
                    @Override
                    DeviceSummary counts(EnvironmentSnapshot state) {
                        return states.values().stream()
                                .map(EnvironmentSnapshot::environment)
                                .filter(other ->
                                        !other.id().equals(state.environment().id()))
                                .findFirst()
                                .map(other -> DeviceSummary.of(both(state.environment(), other)))
                                .orElseGet(() -> super.counts(state));
                    }
                }));
    }

    /** After which changes it is not made again. */
    private static List<SeededFault<EnvironmentStore>> ofChanges() {
        return List.of(
                staleAfter(
                        "the opt-in of a device",
                        change -> !change.deviceOptIns().isEmpty()),
                staleAfter("other resellers", change -> !change.resellers().isEmpty()),
                staleAfter(
                        "other service partners",
                        change -> !change.servicePartners().isEmpty()),
                staleAfter(
                        "what changes a device that is there",
                        change -> change.devices().values().stream()
                                .anyMatch(row ->
                                        row.before().isPresent() && row.after().isPresent())),
                staleAfter(
                        "what retires a device",
                        change -> change.devices().values().stream()
                                .anyMatch(row -> row.after().isEmpty())),
                staleAfter(
                        "what removes a partner",
                        change -> change.partners().values().stream()
                                .anyMatch(row -> row.after().isEmpty())));
    }

    /** Which devices it counts for what. */
    private static List<SeededFault<EnvironmentStore>> ofDevices() {
        return List.of(
                counting("no devices of an unknown generation", FaultsOfSummaries::withoutUnknown),
                counting(
                        "an unknown generation as another one",
                        environment -> changed(
                                environment,
                                device -> device.generation() == InsightRsGeneration.UNKNOWN,
                                device -> device.toBuilder()
                                        .generation(InsightRsGeneration.OTHER)
                                        .build())),
                counting(
                        "the earlier generation as another one",
                        environment -> changed(
                                environment,
                                device -> device.generation() == InsightRsGeneration.V5,
                                device -> device.toBuilder()
                                        .generation(InsightRsGeneration.OTHER)
                                        .build())),
                counting(
                        "every device as connected centrally",
                        environment -> changed(
                                environment,
                                device -> true,
                                device -> device.toBuilder()
                                        .connectMethod(ConnectMethod.CENTRAL)
                                        .build())),
                counting(
                        "only devices that somebody holds individually",
                        environment -> environment.retireDevices(environment.devices().all().stream()
                                .map(Device::id)
                                .filter(device -> environment
                                        .assignments()
                                        .find(device, PartnerRole.RESELLER)
                                        .isEmpty())
                                .toList())));
    }

    /** What becomes of the bytes of large ones. */
    private static List<SeededFault<EnvironmentStore>> ofSizes() {
        return List.of(
                summary("stays as it was if the next one is large", () -> new KeepingStore() {
                    @Override
                    void keep(EnvironmentChange change, DeviceSummary summary) {
                        if (summary.encoded().length <= SMALL) {
                            super.keep(change, summary);
                        }
                    }
                }),
                summary("stays as it was if the next one is too large", () -> new KeepingStore() {
                    @Override
                    void keep(EnvironmentChange change, DeviceSummary summary) {
                        if (summary.encoded().length <= DeviceSummary.MOST_BYTES) {
                            super.keep(change, summary);
                        }
                    }
                }),
                summary("that is large hides the small one that follows", () -> new KeepingStore() {
                    private final Map<EnvironmentId, DeviceSummary> large = new HashMap<>();

                    @Override
                    void keep(EnvironmentChange change, DeviceSummary summary) {
                        if (summary.encoded().length > SMALL) {
                            large.put(change.environment(), summary);
                        }
                        super.keep(change, summary);
                    }

                    @Override
                    Optional<DeviceSummary> kept(EnvironmentId environment) {
                        return Optional.ofNullable(large.get(environment)).or(() -> super.kept(environment));
                    }
                }),
                summary("has 64 KB at most", () -> new KeepingStore() {
                    @Override
                    void keep(EnvironmentChange change, DeviceSummary summary) {
                        if (summary.encoded().length > DeviceSummary.MOST_BYTES) {
                            throw new IllegalStateException("value too long");
                        }
                        super.keep(change, summary);
                    }
                }),
                summary("is kept as a text", () -> new KeepingStore() {
                    @Override
                    void keep(EnvironmentChange change, DeviceSummary summary) {
                        byte[] text = new String(summary.encoded(), StandardCharsets.US_ASCII)
                                .getBytes(StandardCharsets.US_ASCII);
                        super.keep(change, DeviceSummary.decoded(text));
                    }
                }));
    }

    private static SeededFault<EnvironmentStore> summary(String what, Supplier<EnvironmentStore> made) {
        return new SeededFault<>("a summary " + what, made);
    }

    private static SeededFault<EnvironmentStore> staleAfter(String what, Predicate<EnvironmentChange> forgotten) {
        return summary("stays as it was after " + what, () -> new KeepingStore() {
            @Override
            void keep(EnvironmentChange change, DeviceSummary summary) {
                boolean stays =
                        forgotten.test(change) && kept(change.environment()).isPresent();
                if (!stays) {
                    super.keep(change, summary);
                }
            }
        });
    }

    private static SeededFault<EnvironmentStore> counting(String what, UnaryOperator<CustomerEnvironment> counted) {
        return summary("counts " + what, () -> new KeepingStore() {
            @Override
            void keep(EnvironmentChange change, DeviceSummary summary) {
                super.keep(
                        change,
                        DeviceSummary.of(counted.apply(
                                find(change.environment()).orElseThrow().environment())));
            }
        });
    }

    private static CustomerEnvironment both(CustomerEnvironment one, CustomerEnvironment other) {
        return one.registerDevices(other.devices().all().stream()
                .filter(device -> one.devices().find(device.id()).isEmpty())
                .toList());
    }

    private static CustomerEnvironment withoutUnknown(CustomerEnvironment environment) {
        return environment.retireDevices(environment.devices().all().stream()
                .filter(device -> device.generation() == InsightRsGeneration.UNKNOWN)
                .map(Device::id)
                .toList());
    }

    private static CustomerEnvironment changed(
            CustomerEnvironment environment, Predicate<Device> which, UnaryOperator<Device> change) {
        return environment.changeDevices(
                environment.devices().all().stream().filter(which).map(change).toList());
    }
}
