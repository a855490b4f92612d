package io.channelpartners.core.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No text depends on the language of the JVM: whatever formats or changes case names the locale that it means. */
class NoLanguageTest {

    private static final Pattern IMPLICIT = Pattern.compile("String\\.format\\((?!\\s*Locale\\.)"
            + "|\\.(printf|format)\\(\\s*\""
            + "|\"\\.formatted\\("
            + "|\\.to(Lower|Upper)Case\\(\\)"
            + "|(Number|Decimal|Message|Choice|SimpleDate)Format\\b"
            + "|DateTimeFormatter\\.of\\w+\\((?![^)]*Locale)"
            + "|Collator\\.getInstance\\(\\)"
            + "|Locale\\.(getDefault|setDefault)\\(");

    @Test
    void uses_no_default_locale() {
        assertEquals(
                List.of(),
                Repository.sources("main").stream()
                        .filter(source -> IMPLICIT.matcher(source.text()).find())
                        .map(JavaSource::path)
                        .toList());
    }
}
