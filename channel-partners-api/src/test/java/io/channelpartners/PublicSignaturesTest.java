package io.channelpartners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicSignaturesTest {

    private static final Set<String> EXPORTED =
            Set.of("", "problem", "partner", "device", "environment", "access", "spi");
    private static final Pattern GENERATED = Pattern.compile("(^|[.$<, ])Immutable[A-Z]");

    @Test
    void name_no_generated_type() throws URISyntaxException {
        List<String> found = exportedTypes().stream()
                .flatMap(PublicSignaturesTest::signatures)
                .filter(signature -> GENERATED.matcher(signature).find())
                .toList();

        assertEquals(List.of(), found);
    }

    @Test
    void are_found_in_every_exported_package() throws URISyntaxException {
        List<String> packages = exportedTypes().stream()
                .map(type -> type.getPackageName().replaceFirst("^io\\.channelpartners\\.?", ""))
                .distinct()
                .toList();

        assertEquals(EXPORTED, Set.copyOf(packages));
        assertTrue(GENERATED
                .matcher("java.util.List<io.channelpartners.device.ImmutableDevice> all()")
                .find());
    }

    /** The public types of the exported packages, nested ones too. */
    private static List<Class<?>> exportedTypes() throws URISyntaxException {
        Path classes = Path.of(ChannelPartners.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("io/channelpartners");
        List<Class<?>> types = new ArrayList<>();
        for (String exported : EXPORTED) {
            Path folder = classes.resolve(exported);
            for (String name : classNames(folder)) {
                Class<?> type = load("io.channelpartners." + (exported.isEmpty() ? "" : exported + ".") + name);
                if (isVisible(type.getModifiers())) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private static List<String> classNames(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicSignaturesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a caller can name of a type: its supertypes and its members, inherited ones too, with all types in them. */
    private static Stream<String> signatures(Class<?> type) {
        Stream<Member> members = Stream.of(
                        type.getDeclaredMethods(),
                        type.getMethods(),
                        type.getDeclaredConstructors(),
                        type.getDeclaredFields())
                .flatMap(Arrays::stream);
        return Stream.concat(
                Arrays.stream(type.getGenericInterfaces()).map(supertype -> type.getName() + " is " + supertype),
                members.filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic())
                        .map(member -> type.getName() + ": " + types(member)));
    }

    private static String types(Member member) {
        List<Type> types = new ArrayList<>();
        if (member instanceof Field field) {
            types.add(field.getGenericType());
        }
        if (member instanceof Method method) {
            types.add(method.getGenericReturnType());
        }
        if (member instanceof Executable executable) {
            types.addAll(Arrays.asList(executable.getGenericParameterTypes()));
            types.addAll(Arrays.asList(executable.getGenericExceptionTypes()));
        }
        return member.getName() + " " + types.stream().map(Type::getTypeName).toList();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
