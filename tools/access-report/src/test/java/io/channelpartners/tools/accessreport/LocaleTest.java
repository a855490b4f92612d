package io.channelpartners.tools.accessreport;

import static io.channelpartners.tools.accessreport.RunInSequence.THEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report is the same in every locale, or is refused as a whole. */
class LocaleTest {

    private static final String REMEDY =
            " contains characters that this locale cannot read: run in a UTF-8 locale, such as with LC_ALL=C.UTF-8";

    @TempDir
    Path folder;

    @BeforeEach
    void creates_a_folder_that_not_every_locale_can_read() {
        SampleFleet.copiedTo(folder.resolve("fleet"));
        ChildProcess.shell(folder, "cp -r fleet " + ChildProcess.word("Ärger"));
        ChildProcess.shell(
                folder, "cp -r fleet/environments/cedar-port fleet/environments/" + ChildProcess.word("Ärger"));
    }

    /** Languages that Java has, whether or not the operating system does, with other letters, digits and calendars. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.extensions=u-ca-buddhist-nu-thai",
                "-Duser.language=ar -Duser.country=EG"
            })
    void writes_the_same_in_every_language(String language) throws IOException {
        SampleFleet.copiedTo(folder.resolve("bad"));
        Files.write(folder.resolve("bad/hpe-back-end/passports.csv"), new byte[] {'x', (byte) 0xFC, (byte) 0xAB});
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        AllReports.print(folder, expected);

        ChildProcess child = ChildProcess.in(folder);
        List.of(language.split(" ")).forEach(child::option);
        RunResult result = child.main(AllReports.class.getName(), folder);

        assertEquals(0, result.status(), result::err);
        assertTrue(result.out().contains("61 %"), result::out);
        assertEquals(expected.toString(StandardCharsets.UTF_8), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "tr_TR.UTF-8", "en_US.ISO-8859-1"})
    void writes_the_same_in_every_locale_of_the_system_or_refuses_what_it_cannot_read(String locale)
            throws IOException {
        assumeInstalled(locale);
        String expected = RunResult.in(folder, "fleet", "--out=-").out();
        assertTrue(expected.contains("\nÄrger,0010042,"), expected);

        RunResult result =
                ChildProcess.in(folder).locale(locale).runs("fleet", "--out=-", THEN, "Ärger", "--out=x.csv");

        assertTrue(result.out().startsWith(expected), result::err);
        RunResult second = new RunResult(result.status(), result.out().substring(expected.length()), result.err());
        if (locale.endsWith("UTF-8")) {
            assertEquals(0, second.status(), second::err);
        } else {
            assertRefused(second);
        }
    }

    private static void assumeInstalled(String locale) throws IOException {
        Process process = new ProcessBuilder("locale", "-a").start();
        List<String> installed = List.of(ChildProcess.finished(process).out().split("\n", -1));
        String name = locale.replace("UTF-8", "utf8").replace("ISO-8859-1", "iso88591");
        assumeTrue(installed.contains(name), "not proved: locale " + locale + " is not installed");
    }

    private void assertRefused(RunResult result) {
        assertEquals(2, result.status(), result::err);
        assertEquals("", result.out());
        assertEquals(1, result.errLines().size());
        assertTrue(result.err().stripTrailing().endsWith(REMEDY), result::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out=Ärger.csv", "--store=Ärger.db", "--my-customers=Ärger", "--what-if=opt_in=Ä"})
    void refuses_an_argument_that_the_locale_cannot_read(String argument) throws IOException {
        assertRefused(ChildProcess.in(folder).locale("C").run("fleet", argument));
        assertEquals(List.of(), created());
    }

    @Test
    void refuses_a_working_directory_that_the_locale_cannot_read() throws IOException {
        RunResult result = ChildProcess.in(folder).inside("Ärger").locale("C").run(folder.resolve("fleet"));

        assertRefused(result);
    }

    @Test
    void refuses_an_argument_that_is_not_utf_8() throws IOException {
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
