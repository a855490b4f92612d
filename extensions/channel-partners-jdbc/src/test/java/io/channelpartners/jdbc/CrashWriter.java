package io.channelpartners.jdbc;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.database.LargeEnvironment;
import io.channelpartners.jdbc.database.Outbox;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.SettableClock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that keeps changing environments and reports each saved change, until it is killed. */
final class CrashWriter {

    static final String NAME = "crash-writer";

    /** The name of a writer that stays between its work alongside and the commit of its first change. */
    static final String STAYING = "staying";

    static final String WRITTEN = "written";

    private static final int ENVIRONMENTS = 3;
    private static final List<PartnerLocationId> LONG_IDS = IntStream.range(0, 30)
            .mapToObj(i -> LargeEnvironment.location(i, 0))
            .toList();

    private final JdbcEnvironmentStore store;
    private final String writer;
    private final Random random;

    private CrashWriter(JdbcEnvironmentStore store, String writer) {
        this.store = store;
        this.writer = writer;
        random = new Random(writer.hashCode());
    }

    /** What is acknowledged of a change: its environment, the state to which it led, and who made it. */
    record Saved(EnvironmentId environment, UUID creation, long revision, long checks, Actor by) {

        static Saved of(EnvironmentChange change) {
            return new Saved(
                    change.environment(),
                    change.to().creation(),
                    change.to().revision().number(),
                    change.to().checks(),
                    change.by());
        }

        static Saved parse(String line) {
            String[] parts = line.split(" ", -1);
            return new Saved(
                    EnvironmentId.of(parts[0]),
                    UUID.fromString(parts[1]),
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]),
                    Actor.of(parts[4]));
        }

        String line() {
            return environment + " " + creation + " " + revision + " " + checks + " " + by;
        }
    }

    static DataSource source(String place) {
        if (place.startsWith("jdbc:postgresql:")) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(place);
            return source;
        }
        return TestDatabase.sqlite(Path.of(place));
    }

    /** Takes the URL of a PostgreSQL database or the name of a SQLite file, and a name for the writer. */
    public static void main(String[] arguments) {
        DataSource source = source(arguments[0]);
        boolean stays = arguments[1].equals(STAYING);
        new CrashWriter(
                        JdbcEnvironmentStore.builder()
                                .dataSource(source)
                                .alongside(stays ? CrashWriter::writeAndStay : Outbox::write)
                                .build(),
                        arguments[1])
                .run();
    }

    /** Reports that everything is written, and then blocks the commit forever. */
    @SuppressWarnings("SystemOut") // what it says is read by the test
    private static void writeAndStay(Connection connection, EnvironmentChange change) throws SQLException {
        Outbox.write(connection, change);
        System.out.println(WRITTEN);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings({"InfiniteLoopStatement", "SystemOut"}) // it is killed; what it says is read by the test
    private void run() {
        for (int n = 0; true; n++) {
            EnvironmentId id = EnvironmentId.of("acme-" + n % ENVIRONMENTS);
            EnvironmentChange change = change(id, Actor.of(writer + "-" + n));
            if (!store.saveWithSummary(change, SampleEnvironment.summaryAfter(store, change))) {
                throw new IllegalStateException("nobody else writes, and yet it is not saved: " + change);
            }
            System.out.println(Saved.of(change).line());
            if (random.nextInt(10) == 0) {
                long revision = Math.max(0, change.to().revision().number() - random.nextInt(20));
                store.cut(id, Revision.of(revision)); // refused, if it is before the base
            }
        }
    }

    private EnvironmentChange change(EnvironmentId id, Actor by) {
        Optional<EnvironmentSnapshot> before = store.find(id);
        if (before.isEmpty()) {
            CustomerEnvironment made = CustomerEnvironment.named(id, "Customer")
                    .addPartner(IdChecks.recognized(SampleEnvironment.NORTH.value()))
                    .registerDevices(devices("device", 100));
            for (PartnerLocationId location : LONG_IDS) {
                made = made.addPartner(IdChecks.recognized(location.value()));
            }
            return EnvironmentSnapshot.changeToSetUp(made, UUID.randomUUID(), by, SettableClock.START);
        }
        CustomerEnvironment after = edited(before.get().environment());
        return before.get().changeTo(after, by, SettableClock.START);
    }

    /** Many rows, so that there is much between which it can be killed. */
    private CustomerEnvironment edited(CustomerEnvironment environment) {
        String name = "Customer " + random.nextLong();
        CustomerEnvironment edited = environment.renameCustomer(name);
        List<DeviceId> devices =
                environment.devices().all().stream().map(Device::id).toList();
        return switch (random.nextInt(6)) {
            case 0 ->
                edited.changeDevices(
                        devices.stream().map(id -> device(id, name)).toList());
            case 1 -> edited.saveDevices(DeviceTicks.of(SampleEnvironment.NORTH).tick(SERVICE_PARTNER, devices));
            case 2 ->
                edited.removePartner(SampleEnvironment.NORTH)
                        .addPartner(IdChecks.recognized(SampleEnvironment.NORTH.value()));
            case 3 -> withLargeSummary(edited, devices);
            case 4 -> withSmallSummary(edited, devices);
            default -> edited;
        };
    }

    /** Gives devices to thirty locations, so that the summary is in a row of its own. */
    private static CustomerEnvironment withLargeSummary(CustomerEnvironment environment, List<DeviceId> devices) {
        CustomerEnvironment edited = environment;
        for (int i = 0; i < LONG_IDS.size(); i++) {
            edited = edited.saveDevices(DeviceTicks.of(LONG_IDS.get(i)).tick(RESELLER, devices.get(i)));
        }
        return edited;
    }

    /** Takes them away again. */
    private static CustomerEnvironment withSmallSummary(CustomerEnvironment environment, List<DeviceId> devices) {
        return environment.saveDevices(DeviceTicks.of(SampleEnvironment.NORTH).tick(RESELLER, devices));
    }

    private static List<Device> devices(String name, int count) {
        List<Device> devices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            devices.add(device(DeviceId.of(name + "-" + i), name));
        }
        return devices;
    }

    private static Device device(DeviceId id, String name) {
        return Device.builder()
                .id(id)
                .name(name)
                .addGroups(DeviceGroup.of(name))
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }
}
