package io.channelpartners.benchmarks.peers.edge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Sends requests to a server over loopback, in a process of its own, and prints requests per second and latencies. */
final class Clients {

    private Clients() {}

    /** Takes the load, the port, the number of devices, of clients, of seconds to warm up and of seconds to measure. */
    public static void main(String[] args) {
        Load load = Load.valueOf(args[0]);
        int port = Integer.parseInt(args[1]);
        int devices = Integer.parseInt(args[2]);
        int clients = Integer.parseInt(args[3]);
        ask(load, port, devices, clients, Integer.parseInt(args[4]));
        int seconds = Integer.parseInt(args[5]);
        long[] times = ask(load, port, devices, clients, seconds);
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%,10.0f/s  p50 %8.2f ms  p99 %8.2f ms%n",
                times.length / (double) seconds,
                milliseconds(times[times.length / 2]),
                milliseconds(times[(int) (times.length * 0.99)]));
    }

    private static long[] ask(Load load, int port, int devices, int clients, int seconds) {
        long nanoseconds = TimeUnit.SECONDS.toNanos(seconds);
        List<Client> started = IntStream.range(0, clients)
                .mapToObj(number -> new Client(load, number, port, devices, nanoseconds))
                .toList();
        started.forEach(Thread::start);
        return started.stream().flatMapToLong(Client::result).toArray();
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / 1e6;
    }

    /** A client in a thread of its own. */
    private static final class Client extends Thread {

        private final Load load;
        private final int number;
        private final int port;
        private final int devices;
        private final long nanoseconds;
        private volatile long[] times = {};

        Client(Load load, int number, int port, int devices, long nanoseconds) {
            super("client-" + number);
            this.load = load;
            this.number = number;
            this.port = port;
            this.devices = devices;
            this.nanoseconds = nanoseconds;
        }

        @Override
        public void run() {
            times = load.ask(number, port, devices, nanoseconds);
        }

        LongStream result() {
            try {
                join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return LongStream.of(times);
        }
    }
}
