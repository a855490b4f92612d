package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.StoreException;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.ListedEnvironment;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.faults.SeededFault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can go wrong between two processes, and when the store does not work. */
final class FaultsOfOutlasting {

    /** A store that can be opened again, and that can be broken. */
    static class Durable extends NaiveStore {

        EnvironmentStore reopened() {
            NaiveStore next = new NaiveStore();
            next.states.putAll(states);
            next.bases.putAll(bases);
            next.histories.putAll(histories);
            next.index.addAll(index);
            forget(next);
            return next;
        }

        void forget(NaiveStore next) {}

        EnvironmentStore broken() {
            InMemoryEnvironmentStore broken = new InMemoryEnvironmentStore();
            broken.fail(true);
            return broken;
        }
    }

    private FaultsOfOutlasting() {}

    static List<SeededFault<EnvironmentStore>> all() {
        return List.of(
                new SeededFault<>("the next process finds no states", () -> new Durable() {
                    @Override
                    void forget(NaiveStore next) {
                        next.states.clear();
                    }
                }),
                new SeededFault<>("the next process finds no base", () -> new Durable() {
                    @Override
                    void forget(NaiveStore next) {
                        next.bases.clear();
                    }
                }),
                new SeededFault<>("the next process finds no index", () -> new Durable() {
                    @Override
                    void forget(NaiveStore next) {
                        next.index.clear();
                    }
                }),
                new SeededFault<>("the last change of a history is not committed", () -> new Durable() {
                    @Override
                    void forget(NaiveStore next) {
                        next.histories.replaceAll((id, changes) -> changes.subList(0, changes.size() - 1));
                    }
                }),
                new SeededFault<>("a store that does not work finds nothing", () -> new Durable() {
                    @Override
                    EnvironmentStore broken() {
                        return new NaiveStore();
                    }
                }),
                new SeededFault<>("a store that does not work says that nobody lists a location", () -> new Durable() {
                    @Override
                    EnvironmentStore broken() {
                        return new Failing() {
                            @Override
                            public synchronized List<EnvironmentId> environmentsListing(
                                    Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
                                return List.of();
                            }
                        };
                    }
                }),
                new SeededFault<>("a store that does not work has no summary to list", () -> new Durable() {
                    @Override
                    EnvironmentStore broken() {
                        return new Failing() {
                            @Override
                            public List<ListedEnvironment> summariesListing(
                                    Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
                                return List.of();
                            }
                        };
                    }
                }),
                new SeededFault<>("a store that does not work has no outline", () -> new Durable() {
                    @Override
                    EnvironmentStore broken() {
                        return new Failing() {
                            @Override
                            public Optional<EnvironmentOutline> outline(EnvironmentId environment) {
                                return Optional.empty();
                            }
                        };
                    }
                }),
                new SeededFault<>(
                        "a store that does not work says that a change with a summary is late", () -> new Durable() {
                            @Override
                            EnvironmentStore broken() {
                                return new Failing() {
                                    @Override
                                    public boolean saveWithSummary(EnvironmentChange change, DeviceSummary summary) {
                                        return false;
                                    }
                                };
                            }
                        }),
                new SeededFault<>("a store that does not work says that there is no environment", () -> new Durable() {
                    @Override
                    EnvironmentStore broken() {
                        return new Failing() {
                            @Override
                            public synchronized List<EnvironmentId> environments(
                                    Optional<EnvironmentId> after, int limit) {
                                return List.of();
                            }
                        };
                    }
                }),
                new SeededFault<>("a store that does not work says that no check is old", () -> new Durable() {
                    @Override
                    EnvironmentStore broken() {
                        return new Failing() {
                            @Override
                            public synchronized List<EnvironmentId> environmentsToRecheck(
                                    Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit) {
                                return List.of();
                            }
                        };
                    }
                }),
                new SeededFault<>("a store that does not work says that it works", () -> new Durable() {
                    @Override
                    EnvironmentStore broken() {
                        return new Failing() {
                            @Override
                            public void requireWorking(Duration atMost) {}
                        };
                    }
                }),
                new SeededFault<>("a store works once it keeps an environment", () -> new Durable() {
                    @Override
                    public void requireWorking(Duration atMost) {
                        super.requireWorking(atMost);
                        if (environments(Optional.empty(), 1).isEmpty()) {
                            throw unavailable();
                        }
                    }
                }),
                new SeededFault<>("the question whether a store works drops its states", () -> new Durable() {
                    @Override
                    public synchronized void requireWorking(Duration atMost) {
                        super.requireWorking(atMost);
                        states.clear();
                    }
                }),
                new SeededFault<>("no time at all is no bound", () -> new Durable() {
                    @Override
                    public void requireWorking(Duration atMost) {}
                }),
                new SeededFault<>("a store that does not work throws what its driver threw", () -> new Durable() {
                    @Override
                    EnvironmentStore broken() {
                        return new Failing() {
                            @Override
                            public synchronized Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
                                throw new IllegalStateException("connection refused");
                            }
                        };
                    }
                }));
    }

    private static StoreException unavailable() {
        return new StoreException(StoreException.Kind.UNAVAILABLE, "connection refused", null, false);
    }

    /** Fails in every step that needs a state. */
    private static class Failing extends NaiveStore {
        @Override
        String key(EnvironmentId environment) {
            throw unavailable();
        }

        @Override
        public synchronized Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
            throw unavailable();
        }

        @Override
        Stream<EnvironmentId> page(Stream<EnvironmentId> ids, Optional<EnvironmentId> after, int limit) {
            throw unavailable();
        }
    }
}
