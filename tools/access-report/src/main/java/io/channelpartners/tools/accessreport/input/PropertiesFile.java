package io.channelpartners.tools.accessreport.input;

import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.problem.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of lines {@code key=value} without escapes; each of the given keys must occur exactly once. */
public final class PropertiesFile {

    private final FleetFile file;
    private final List<String> keys;
    private final Map<String, Setting> settings = new HashMap<>();

    private PropertiesFile(FleetFile file, List<String> keys) {
        this.file = file;
        this.keys = keys;
    }

    /** Reads a file, and reports each key that it lacks. */
    public static PropertiesFile read(FleetFile file, List<String> keys) {
        PropertiesFile properties = new PropertiesFile(file, keys);
        if (file.checkIsFile("the keys " + String.join(", ", keys))) {
            properties.read();
        }
        return properties;
    }

    /** Returns the setting of a key; empty if the file lacks it. */
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
        } catch (IOException e) {
            file.reportUnreadable(e);
        }
    }

    private void add(Place place, String line) {
        int sign = line.indexOf('=');
        if (sign < 0) {
            report(place, "no = in the line " + Quoted.of(line) + ": write key=value, or # in front of a comment");
            return;
        }
        String key = line.substring(0, sign);
        if (!keys.contains(key)) {
            report(place, "unknown key " + Quoted.of(key) + ": use one of " + String.join(", ", keys));
            return;
        }
        Setting first = settings.putIfAbsent(key, new Setting(place, line.substring(sign + 1)));
        if (first != null) {
            String firstLine = "first in line " + first.place().line();
            report(place, "key " + Quoted.of(key) + " is given twice, " + firstLine + ": keep one of the two lines");
        }
    }

    private void reportMissingKeys() {
        for (String key : keys) {
            if (!settings.containsKey(key)) {
                file.report("missing key " + Quoted.of(key) + ": add a line " + key + "=value");
            }
        }
    }

    private void report(Place place, String sentence) {
        file.problems().add(place, sentence);
    }
}
