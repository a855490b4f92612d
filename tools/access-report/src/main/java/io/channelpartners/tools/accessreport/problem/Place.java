package io.channelpartners.tools.accessreport.problem;

import io.channelpartners.text.Quoted;

/**
 * Where something stands in a fleet folder: a file or folder, and mostly a line of it.
 *
 * <p>For example {@code environments/acme/devices.csv:17}. Immutable and thread-safe.
 *
 * @param file the path from the fleet folder, with {@code /} between its parts; {@code .} is the fleet folder itself
 * @param line the physical line, counted from 1, at which the record starts; 0 for the file as a whole
 */
public record Place(String file, int line) {

    /** Checks that the line is not negative. */
    public Place {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " is negative: use 0 for a whole file");
        }
    }

    /** Returns {@code FILE:LINE}, or {@code FILE} for a whole file, on one line whatever the folder names hold. */
    @Override
    public String toString() {
        String printable = Quoted.printable(file);
        return line == 0 ? printable : printable + ":" + line;
    }
}
