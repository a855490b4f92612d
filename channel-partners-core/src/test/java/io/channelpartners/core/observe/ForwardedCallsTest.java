package io.channelpartners.core.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.UserForgetting;
import io.channelpartners.ViewSharing;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.LibraryCall;
import io.channelpartners.event.LibraryCall.Part;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.spi.SharedViewStore;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each method of each wrapper calls the same method of what it wraps, with the same arguments, and is observed by its own name. */
class ForwardedCallsTest {

    private final List<String> heard = new ArrayList<>();
    private final Observers observers = new Observers(List.of(call -> {
        heard.add("begin " + call);
        return outcome -> heard.add("end " + call + " " + outcome);
    }));

    /** An interface, with how it is wrapped, and the prefix of its calls. */
    private record Wrapped<T>(Class<T> type, Function<T, T> wrapper, String prefix, Part part) {

        /** Gets the methods; one that another overloads by default is tested with lists. */
        List<Method> methods() {
            return Arrays.stream(type.getMethods())
                    .filter(method -> !method.getName().equals("myCustomers"))
                    .toList();
        }

        LibraryCall call(Method method) {
            String name = method.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
            boolean isOfDevices = part == Part.LIBRARY
                    && Arrays.stream(method.getGenericParameterTypes()).anyMatch(ForwardedCallsTest::isSetOfDevices);
            return LibraryCall.valueOf(prefix + (isOfDevices ? "DEVICE_" : "") + name);
        }

        /** Wraps something that records how it is called and gives one answer. */
        T around(List<Object> called, @Nullable Object answer) {
            return wrapper.apply(type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        called.add(method);
                        called.addAll(Arrays.asList(arguments));
                        return answer;
                    })));
        }
    }

    private static boolean isSetOfDevices(Type type) {
        return type instanceof ParameterizedType set
                && set.getRawType() == Set.class
                && set.getActualTypeArguments()[0] == DeviceId.class;
    }

    private List<Wrapped<?>> wrapped() {
        return List.of(
                new Wrapped<>(EnvironmentStore.class, observers::observedPart, "STORE_", Part.ENVIRONMENTS),
                new Wrapped<>(PartnerVerifier.class, observers::observedPart, "VERIFIER_", Part.VERIFIER),
                new Wrapped<>(PassportDirectory.class, observers::observedPart, "DIRECTORY_", Part.PASSPORTS),
                new Wrapped<>(SharedViewStore.class, observers::observedPart, "SHARES_", Part.SHARED_VIEWS),
                new Wrapped<>(ChannelPartners.class, observers::observedEntry, "", Part.LIBRARY),
                new Wrapped<>(PartnerAccess.class, observers::observedEntry, "", Part.LIBRARY),
                new Wrapped<>(ViewSharing.class, observers::observedEntry, "", Part.LIBRARY),
                new Wrapped<>(UserForgetting.class, observers::observedEntry, "", Part.LIBRARY));
    }

    @TestFactory
    Stream<DynamicTest> is_forwarded_and_observed_by_its_name() {
        return wrapped().stream()
                .flatMap(wrapped -> wrapped.methods().stream()
                        .map(method -> DynamicTest.dynamicTest(
                                wrapped.type().getSimpleName() + "." + method.getName(),
                                () -> assertForwarded(wrapped, method))));
    }

    private void assertForwarded(Wrapped<?> wrapped, Method method) throws ReflectiveOperationException {
        heard.clear();
        List<Object> called = new ArrayList<>();
        @Nullable Object[] arguments = arguments(method);
        Object answer = value(method.getReturnType(), 0);
        LibraryCall call = wrapped.call(method);

        assertEquals(answer, method.invoke(wrapped.around(called, answer), arguments));

        List<Object> expected = new ArrayList<>(List.of(method));
        expected.addAll(Arrays.asList(arguments));
        assertEquals(expected, called);
        assertEquals(List.of("begin " + call, "end " + call + " DONE"), heard);
        assertEquals(wrapped.part(), call.part());
    }

    @Test
    void no_call_is_without_a_method() {
        Set<LibraryCall> named = wrapped().stream()
                .flatMap(wrapped -> wrapped.methods().stream().map(wrapped::call))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LibraryCall.class)));
        assertEquals(EnumSet.complementOf(EnumSet.of(LibraryCall.MY_CUSTOMERS)), named);
    }

    private static @Nullable Object[] arguments(Method method) {
        @Nullable Object[] values = new Object[method.getParameterCount()];
        for (int place = 0; place < values.length; place++) {
            values[place] = value(method.getParameterTypes()[place], place + 1);
        }
        return values;
    }

    /** Makes a value that differs from those at other places, where a type allows it without a rule of the domain. */
    private static @Nullable Object value(Class<?> type, int place) {
        if (type == int.class) {
            return place;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == Optional.class) {
            return Optional.of(place);
        }
        if (type == Instant.class) {
            return Instant.ofEpochSecond(place);
        }
        return type == String.class ? Integer.toString(place) : null;
    }
}
