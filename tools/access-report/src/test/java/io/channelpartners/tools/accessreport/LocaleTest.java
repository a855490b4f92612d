package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the locale, an answer is the same, or it is refused as a whole. Each run is a process of its own. */
class LocaleTest {

    private static final String REMEDY =
            " contains what this locale cannot read: run in a UTF-8 locale, such as with LC_ALL=C.UTF-8";

    @TempDir
    Path folder;

    @BeforeEach
    void makes_a_folder_that_not_every_locale_can_read() {
        SampleFleet.copiedTo(folder.resolve("fleet"));
        ChildProcess.shell(folder, "cp -r fleet " + ChildProcess.word("Ärger"));
        ChildProcess.shell(
                folder, "cp -r fleet/environments/cedar-port fleet/environments/" + ChildProcess.word("Ärger"));
    }

    /** Locales that the libraries of Java know, whether the operating system has them or not. */
    @Test
    void answers_the_same_in_every_language() throws IOException {
        SampleFleet.copiedTo(folder.resolve("bad"));
        Files.write(folder.resolve("bad/hpe-back-end/passports.csv"), new byte[] {'x', (byte) 0xFC, (byte) 0xAB});

        String expected = answers("en", "US");
        assertEquals(expected, answers("tr", "TR"));
        assertEquals(expected, answers("ar", "EG"));
        assertEquals(expected, answers("th", "TH"));
    }

    private String answers(String language, String country) {
        RunResult session = ChildProcess.in(folder)
                .option("-Duser.language=" + language)
                .option("-Duser.country=" + country)
                .main(PrintAllReports.class.getName(), folder, folder.resolve("fleet"), folder.resolve("bad"));
        assertEquals(0, session.status(), session::err);
        assertTrue(session.out().contains("61 %"), session::out);
        return session.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "tr_TR.UTF-8", "en_US.ISO-8859-1"})
    void answers_the_same_in_every_locale_of_the_system_or_refuses_what_it_cannot_read(String locale)
            throws IOException {
        assumeInstalled(locale);
        String expected = RunResult.in(folder, "fleet", "--out=-").out();
        assertTrue(expected.contains("\nÄrger,0010042,"), expected);

        assertEquals(
                expected,
                ChildProcess.in(folder).locale(locale).run("fleet", "--out=-").out());
        RunResult named = ChildProcess.in(folder).locale(locale).run("Ärger", "--out=x.csv");
        if (locale.endsWith("UTF-8")) {
            assertEquals(0, named.status(), named::err);
        } else {
            assertRefused(named);
        }
    }

    private static void assumeInstalled(String locale) throws IOException {
        Process process = new ProcessBuilder("locale", "-a").start();
        List<String> installed = List.of(ChildProcess.finished(process).out().split("\n", -1));
        String name = locale.replace("UTF-8", "utf8").replace("ISO-8859-1", "iso88591");
        assumeTrue(installed.contains(name), "not proved: locale " + locale + " is not installed");
    }

    private void assertRefused(RunResult session) {
        assertEquals(2, session.status(), session::err);
        assertEquals("", session.out());
        assertEquals(1, session.errLines().size());
        assertTrue(session.err().stripTrailing().endsWith(REMEDY), session::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out=Ärger.csv", "--store=Ärger.db", "--my-customers=Ärger", "--what-if=opt_in=Ä"})
    void refuses_an_argument_that_the_locale_cannot_read(String argument) throws IOException {
        assertRefused(ChildProcess.in(folder).locale("C").run("fleet", argument));
        assertEquals(List.of(), created());
    }

    @Test
    void refuses_a_working_directory_that_the_locale_cannot_read() throws IOException {
        RunResult session = ChildProcess.in(folder).inside("Ärger").locale("C").run(folder.resolve("fleet"));

        assertRefused(session);
    }

    @Test
    void refuses_an_argument_that_is_no_utf_8() throws IOException {
        assertRefused(ChildProcess.in(folder).locale("C.UTF-8").run("fleet", "--my-customers=a\uDCFC"));
        assertEquals(List.of(), created());
    }

    private List<String> created() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") || name.endsWith(".db"))
                    .toList();
        }
    }
}
