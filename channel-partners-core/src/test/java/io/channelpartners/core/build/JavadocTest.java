package io.channelpartners.core.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every export of a published module has Javadoc. Doclint checks what is written; it cannot look for what is missing, since it
 * would ask for comments on compact constructors too.
 */
class JavadocTest {
    private static final Pattern TYPE = Pattern.compile("(?:[\\w-]+ )*(class|@?interface|enum|record) (\\w+).*");
    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("public \\w+ \\{");
    private static final Pattern RECORD =
            Pattern.compile("(?m)^ *public record \\w+(?:<[^>]*>)?\\(([^{]*?)\\)[^(){]*\\{");

    private static final Set<String> EXPORTED_BY_EXTENSIONS = Set.of(
            "io.channelpartners.jdbc",
            "io.channelpartners.authzen",
            "io.channelpartners.authzen.jackson",
            "io.channelpartners.authzen.httpserver",
            "io.channelpartners.spring",
            "io.channelpartners.spring.authzen",
            "io.channelpartners.spring.failure",
            "io.channelpartners.spring.health",
            "io.channelpartners.spring.jdbc",
            "io.channelpartners.spring.metrics");

    private record Enclosing(String kind, int indentation) {}

    @Test
    void every_public_type_method_and_constant_has_javadoc() {
        assertEquals(
                List.of(),
                published().flatMap(source -> withoutJavadoc(source).stream()).toList());
    }

    @Test
    void every_component_of_a_public_record_is_explained() {
        Set<String> missing = new TreeSet<>();
        published()
                .forEach(source -> RECORD.matcher(source.text()).results().forEach(found -> {
                    String doc = source.text().substring(0, found.start());
                    doc = doc.substring(Math.max(0, doc.lastIndexOf("/**")));
                    for (String component :
                            found.group(1).replaceAll("<[^()]*?>(?= )", "").split(",", -1)) {
                        String name = component.strip().replaceAll(".* ", "");
                        if (!name.isEmpty() && !doc.contains("@param " + name + " ")) {
                            missing.add(source.place(found.start()) + " " + name);
                        }
                    }
                }));
        assertEquals(Set.of(), missing);
    }

    private static Stream<JavaSource> published() {
        Set<String> exported = Modules.exportedPackages();
        return Stream.of(
                        "channel-partners-api",
                        "channel-partners-core",
                        "extensions/channel-partners-authzen",
                        "extensions/channel-partners-jdbc",
                        "extensions/channel-partners-spring-boot")
                .flatMap(module -> Repository.sources(module, "main").stream())
                .filter(source ->
                        exported.contains(packageOf(source)) || EXPORTED_BY_EXTENSIONS.contains(packageOf(source)));
    }

    private static String packageOf(JavaSource source) {
        String folder = source.path().replaceAll(".*/src/main/java/|/?[^/]*$", "");
        return folder.replace('/', '.');
    }

    /** Finds members by their indentation, on which the formatter insists. */
    private static List<String> withoutJavadoc(JavaSource source) {
        List<String> missing = new ArrayList<>();
        Deque<Enclosing> types = new ArrayDeque<>();
        String[] code = source.code().split("\n", -1);
        String[] text = source.text().split("\n", -1);
        for (int line = 0; line < code.length; line++) {
            String declaration = code[line].strip();
            int indentation = indentation(code[line]);
            while (declaration.startsWith("}")
                    && !types.isEmpty()
                    && types.peek().indentation() >= indentation) {
                types.pop();
            }
            boolean isMember = types.isEmpty() ? indentation == 0 : types.peek().indentation() + 4 == indentation;
            if (isMember && isPublic(declaration, types) && !isExplained(text, line)) {
                missing.add(source.path() + ":" + (line + 1) + " " + declaration);
            }
            Matcher type = TYPE.matcher(declaration);
            if (isMember && type.matches() && !declaration.endsWith("}")) {
                types.push(new Enclosing(isPublic(declaration, types) ? type.group(1) : "hidden", indentation));
            }
        }
        return missing;
    }

    private static boolean isPublic(String declaration, Deque<Enclosing> types) {
        if (types.stream().anyMatch(type -> type.kind().equals("hidden"))
                || COMPACT_CONSTRUCTOR.matcher(declaration).matches()) {
            return false;
        }
        boolean inInterface = !types.isEmpty() && types.peek().kind().endsWith("interface");
        boolean isConstant =
                !types.isEmpty() && types.peek().kind().equals("enum") && declaration.matches("[A-Z][A-Z0-9_]*\\b.*");
        boolean isTypeOrMethod =
                declaration.contains("(") || TYPE.matcher(declaration).matches();
        return isConstant
                || (isTypeOrMethod
                        && (declaration.matches("(public|protected) .*")
                                || (inInterface && declaration.matches("(?!private )[\\w<].*"))));
    }

    /** Looks above the annotations of a declaration, whose further lines are indented more than the declaration. */
    private static boolean isExplained(String[] text, int line) {
        for (int above = line - 1; above >= 0; above--) {
            String each = text[above].strip();
            if (each.endsWith("*/") || each.equals("@Override")) {
                return true;
            }
            if (!each.startsWith("@") && indentation(text[above]) <= indentation(text[line])) {
                return false;
            }
        }
        return false;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
