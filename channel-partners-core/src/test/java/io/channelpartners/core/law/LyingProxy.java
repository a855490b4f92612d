package io.channelpartners.core.law;

import io.channelpartners.impact.AccessImpact;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.AccessSummary;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.LocationAccess;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An entry interface, and everything reached through it, in which one method of one type gives a wrong answer. */
final class LyingProxy {

    /** The types that may lie; of two that fit, the first one is meant. */
    private static final List<Class<?>> TYPES = List.of(
            AccessReview.class, LocationAccess.class, AccessImpact.class, DeviceReview.class, AccessSummary.class);

    /** The true objects through which an answer was reached, the entry interface first. */
    record Path(List<Object> objects) {

        <T> T find(Class<T> type) {
            return objects.stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .findFirst()
                    .orElseThrow();
        }

        Path and(Object next) {
            List<Object> longer = new ArrayList<>(objects);
            longer.add(next);
            return new Path(longer);
        }
    }

    /** What is answered in place of the truth. */
    interface Replacement {
        Object instead(Path path, Optional<Object> truth, List<Object> asked);
    }

    /** Which answer is wrong, and how. */
    record Lie(Class<?> type, String method, Replacement replacement) {

        static Lie about(Class<?> type, String method, Replacement replacement) {
            return new Lie(type, method, replacement);
        }
    }

    private LyingProxy() {}

    static <T> T of(Class<T> type, T truth, Lie lie) {
        return of(type, new Path(List.of(truth)), lie);
    }

    private static <T> T of(Class<T> type, Path path, Lie lie) {
        Object truth = path.objects().get(path.objects().size() - 1);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, asked) -> {
            List<Object> arguments = asked == null ? List.of() : Arrays.asList(asked);
            Object said;
            try {
                said = method.invoke(truth, asked);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
            if (lie.type() == type && lie.method().equals(method.getName())) {
                return lie.replacement().instead(path, Optional.ofNullable(said), arguments);
            }
            return wrapped(said, path, lie);
        }));
    }

    /** Lets what the answer leads to lie as well. */
    private static Object wrapped(Object said, Path path, Lie lie) {
        if (said instanceof Optional<?> optional) {
            return optional.map(value -> wrapped(value, path, lie));
        }
        for (Class<?> type : TYPES) {
            if (type.isInstance(said)) {
                return of(type, path.and(said), lie);
            }
        }
        return said;
    }
}
