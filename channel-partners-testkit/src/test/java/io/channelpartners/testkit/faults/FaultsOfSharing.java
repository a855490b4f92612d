package io.channelpartners.testkit.faults;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.spi.StoreException;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What can go wrong with shared views. */
@SuppressWarnings({"ThreadPriorityCheck", "UnsynchronizedOverridesSynchronized"}) // the fault is what is not locked
final class FaultsOfSharing {

    private FaultsOfSharing() {}

    static List<SeededFault<NaiveViews>> all() {
        return List.of(
                new SeededFault<>("the last writer wins", () -> new NaiveViews() {
                    @Override
                    boolean isNext(SharedView view, long present) {
                        return true;
                    }
                }),
                new SeededFault<>("any later version is saved", () -> new NaiveViews() {
                    @Override
                    boolean isNext(SharedView view, long present) {
                        return view.version() > present;
                    }
                }),
                new SeededFault<>("the present version is saved again", () -> new NaiveViews() {
                    @Override
                    boolean isNext(SharedView view, long present) {
                        return view.version() == present || view.version() == present + 1;
                    }
                }),
                new SeededFault<>("the version is compared before the lock is taken", () -> new NaiveViews() {
                    @Override
                    public boolean save(SharedView view) {
                        long present =
                                find(view.location()).map(SharedView::version).orElse(0L);
                        Thread.yield();
                        return isNext(view, present) && saved(view);
                    }
                }),
                new SeededFault<>("a view that is refused counts as saved", () -> new NaiveViews() {
                    @Override
                    public synchronized boolean save(SharedView view) {
                        super.save(view);
                        return true;
                    }
                }),
                new SeededFault<>("a view without groups is removed", () -> new NaiveViews() {
                    @Override
                    public synchronized boolean save(SharedView view) {
                        boolean saved = super.save(view);
                        views.values().removeIf(each -> each.groups().isEmpty());
                        return saved;
                    }
                }),
                new SeededFault<>("groups without users are lost", () -> new NaiveViews() {
                    @Override
                    SharedView read(SharedView view) {
                        SharedView read = view;
                        for (UserGroup group : view.groups()) {
                            read = view.users(group).isEmpty() ? read.removeGroup(group) : read;
                        }
                        return read;
                    }
                }),
                new SeededFault<>("addresses are returned folded", () -> new NaiveViews() {
                    @Override
                    SharedView read(SharedView view) {
                        Map<UserGroup, List<EmailAddress>> groups = new HashMap<>();
                        view.groups()
                                .forEach(group -> groups.put(
                                        group,
                                        view.users(group).stream()
                                                .map(user -> EmailAddress.of(user.folded()))
                                                .toList()));
                        return SharedView.restore(view.location(), view.version(), groups);
                    }
                }),
                new SeededFault<>("a view is remembered and found again after a save", () -> new NaiveViews() {
                    private final Map<PartnerLocationId, Optional<SharedView>> remembered = new HashMap<>();

                    @Override
                    public synchronized Optional<SharedView> find(PartnerLocationId location) {
                        return remembered.computeIfAbsent(location, super::find);
                    }
                }),
                new SeededFault<>("a view of another version has the groups of this one", () -> new NaiveViews() {
                    @Override
                    SharedView read(SharedView view) {
                        return view.version() % 2 == 0 ? view : SharedView.restore(view.location(), 1, Map.of());
                    }
                }),
                users("whose address differs in letter case", user -> user.value()),
                users(
                        "by an address with accents ignored",
                        user -> Normalizer.normalize(user.folded(), Normalizer.Form.NFD)
                                .replaceAll("\\p{Mn}", "")),
                users("by an address with blanks trimmed", user -> user.folded().strip()),
                locations("ignore letter case", text -> text.toLowerCase(Locale.ROOT)),
                locations(
                        "are cut at 63 code points",
                        text -> text.codePointCount(0, text.length()) < 64
                                ? text
                                : text.substring(0, text.offsetByCodePoints(0, 63))),
                new SeededFault<>("the index keeps users who were removed", () -> new NaiveViews() {
                    @Override
                    void index(SharedView view) {
                        view.users().forEach(user -> index.add(new Shared(view.location(), user)));
                    }
                }),
                new SeededFault<>("a location is repeated for each group", () -> new NaiveViews() {
                    @Override
                    void index(SharedView view) {
                        index.removeIf(row -> row.location().equals(view.location()));
                        view.groups()
                                .forEach(group -> view.users(group)
                                        .forEach(user -> index.add(new Shared(view.location(), user))));
                    }
                }),
                new SeededFault<>("locations are ordered by UTF-16", () -> new NaiveViews() {
                    @Override
                    Comparator<PartnerLocationId> order() {
                        return Comparator.comparing(PartnerLocationId::value);
                    }
                }),
                new SeededFault<>(
                        "a page of locations begins anew if the one before it shares no longer",
                        () -> new NaiveViews() {
                            @Override
                            boolean isAfter(PartnerLocationId id, Optional<PartnerLocationId> after) {
                                return after.filter(last -> index.stream()
                                                        .anyMatch(row ->
                                                                row.location().equals(last)))
                                                .isEmpty()
                                        || super.isAfter(id, after);
                            }
                        }),
                new SeededFault<>(
                        "a page of locations repeats the last one of the page before", () -> new NaiveViews() {
                            @Override
                            boolean isAfter(PartnerLocationId id, Optional<PartnerLocationId> after) {
                                return after.isEmpty() || id.compareTo(after.get()) >= 0;
                            }
                        }),
                new SeededFault<>("a page of locations is never full", () -> new NaiveViews() {
                    @Override
                    public synchronized List<PartnerLocationId> sharingWith(
                            EmailAddress user, Optional<PartnerLocationId> after, int limit) {
                        return super.sharingWith(
                                user, after, limit > 1 && limit < Integer.MAX_VALUE ? limit - 1 : limit);
                    }
                }),
                new SeededFault<>("the next process finds no index", () -> new NaiveViews() {
                    @Override
                    NaiveViews reopened() {
                        NaiveViews next = super.reopened();
                        next.index.clear();
                        return next;
                    }
                }),
                new SeededFault<>("a store that does not work finds nothing", () -> new NaiveViews() {
                    @Override
                    SharedViewStore broken() {
                        return new NaiveViews();
                    }
                }),
                new SeededFault<>("a store that does not work says that it works", () -> new NaiveViews() {
                    @Override
                    SharedViewStore broken() {
                        return new NaiveViews() {
                            @Override
                            String key(PartnerLocationId location) {
                                throw new StoreException(StoreException.Kind.UNAVAILABLE, "refused", null, false);
                            }

                            @Override
                            String key(EmailAddress user) {
                                throw new StoreException(StoreException.Kind.UNAVAILABLE, "refused", null, false);
                            }

                            @Override
                            public void requireWorking(Duration atMost) {}
                        };
                    }
                }),
                new SeededFault<>("a store works once a view is kept", () -> new NaiveViews() {
                    @Override
                    public synchronized void requireWorking(Duration atMost) {
                        super.requireWorking(atMost);
                        if (views.isEmpty()) {
                            throw new StoreException(StoreException.Kind.OTHER, "there is no view", null, false);
                        }
                    }
                }),
                new SeededFault<>("the question whether a store works drops the views", () -> new NaiveViews() {
                    @Override
                    public synchronized void requireWorking(Duration atMost) {
                        super.requireWorking(atMost);
                        views.clear();
                    }
                }),
                new SeededFault<>("no time at all is no bound", () -> new NaiveViews() {
                    @Override
                    public void requireWorking(Duration atMost) {}
                }),
                new SeededFault<>("a store that does not work throws what its driver threw", () -> new NaiveViews() {
                    @Override
                    SharedViewStore broken() {
                        return new NaiveViews() {
                            @Override
                            String key(PartnerLocationId location) {
                                throw new IllegalStateException("connection refused");
                            }
                        };
                    }
                }),
                new SeededFault<>("a limit of 0 is no limit", () -> new NaiveViews() {
                    @Override
                    public synchronized List<PartnerLocationId> sharingWith(
                            EmailAddress user, Optional<PartnerLocationId> after, int limit) {
                        return super.sharingWith(user, after, limit < 1 ? Integer.MAX_VALUE : limit);
                    }
                }));
    }

    private static SeededFault<NaiveViews> users(String fault, Function<EmailAddress, String> key) {
        return new SeededFault<>("users are looked up " + fault, () -> new NaiveViews() {
            @Override
            String key(EmailAddress user) {
                return key.apply(user);
            }
        });
    }

    private static SeededFault<NaiveViews> locations(String fault, UnaryOperator<String> key) {
        return new SeededFault<>("IDs of locations " + fault, () -> new NaiveViews() {
            @Override
            String key(PartnerLocationId location) {
                return key.apply(location.value());
            }
        });
    }
}
