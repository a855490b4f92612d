package io.channelpartners.core.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One rule number in one {@code @Rule} of a source file.
 *
 * @param rule the number, such as {@code CP-21}
 * @param place file and line
 * @param onTest whether the annotated method is a test, or the annotated type has one
 */
record RuleMark(String rule, String place, boolean onTest) {
    private static final Pattern MARK = Pattern.compile("@Rule\\s*\\(([^()]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern TEST =
            Pattern.compile("@(Test|Property|Example|ParameterizedTest|TestFactory|ArchTest|FuzzTest)\\b");
    private static final Pattern DISABLED = Pattern.compile("@Disabled\\b");
    private static final Pattern TYPE = Pattern.compile("\\b(class|interface|record|enum)\\s+\\w+");

    static Stream<RuleMark> in(JavaSource source) {
        String code = source.code();
        List<RuleMark> marks = new ArrayList<>();
        for (Matcher mark = MARK.matcher(code); mark.find(); ) {
            boolean onTest = isTest(Declaration.around(code, mark.start()));
            String numbers = source.text().substring(mark.start(1), mark.end(1));
            NUMBER.matcher(numbers)
                    .results()
                    .map(number -> new RuleMark(number.group(1), source.place(mark.start()), onTest))
                    .forEach(marks::add);
        }
        return marks.stream();
    }

    private static boolean isTest(Declaration declaration) {
        if (DISABLED.matcher(declaration.header()).find()) {
            return false;
        }
        boolean isType = TYPE.matcher(declaration.header()).find();
        return TEST.matcher(isType ? declaration.body() : declaration.header()).find();
    }
}
