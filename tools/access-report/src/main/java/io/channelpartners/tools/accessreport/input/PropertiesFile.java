package io.channelpartners.tools.accessreport.input;

import io.channelpartners.text.CodePoints;
import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.problem.Place;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of lines {@code key=value} without escapes, in which each of the given keys must stand exactly once. */
public final class PropertiesFile {

    private final FleetFile file;
    private final List<String> keys;
    private final Problems problems;
    private final Map<String, Setting> settings = new HashMap<>();

    private PropertiesFile(FleetFile file, List<String> keys, Problems problems) {
        this.file = file;
        this.keys = keys;
        this.problems = problems;
    }

    /** Reads the file; a key that is missing has no setting in the returned file, and is reported. */
    public static PropertiesFile read(FleetFile file, List<String> keys, Problems problems) {
        PropertiesFile properties = new PropertiesFile(file, keys, problems);
        if (file.isPresent("the keys " + String.join(", ", keys), problems)) {
            properties.read();
        }
        return properties;
    }

    /** Gets the setting of a key; empty if the file lacks it, which was reported. */
    public Optional<Setting> get(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    private void read() {
        try (BufferedReader text = new BufferedReader(Utf8Reader.open(file))) {
            int number = 0;
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                number++;
                if (!CodePoints.isBlank(line) && !line.startsWith("#")) {
                    add(file.line(number), line);
                }
            }
            reportMissingKeys();
        } catch (CharacterCodingException e) {
            reportEncoding();
        } catch (IOException e) {
            file.reportUnreadable(e, problems);
        }
    }

    private void add(Place place, String line) {
        int sign = line.indexOf('=');
        if (sign < 0) {
            problems.add(
                    place, "no = in the line " + Quoted.of(line) + ": write key=value, or # in front of a comment");
            return;
        }
        String key = line.substring(0, sign);
        if (!keys.contains(key)) {
            problems.add(place, "unknown key " + Quoted.of(key) + ": use one of " + String.join(", ", keys));
            return;
        }
        Setting first = settings.putIfAbsent(key, new Setting(place, line.substring(sign + 1)));
        if (first != null) {
            problems.add(
                    place,
                    "key " + Quoted.of(key) + " is given twice, first in line "
                            + first.place().line() + ": keep one of the two lines");
        }
    }

    private void reportMissingKeys() {
        for (String key : keys) {
            if (!settings.containsKey(key)) {
                problems.add(file.place(), "missing key " + Quoted.of(key) + ": add a line " + key + "=value");
            }
        }
    }

    private void reportEncoding() {
        try {
            EncodingFaults.report(file, problems);
        } catch (IOException e) {
            file.reportUnreadable(e, problems);
        }
    }
}
