package io.channelpartners.tools.accessreport.problem;

import io.channelpartners.internal.text.Quoted;

/**
 * A place in a fleet folder: a file or folder, and usually a line of it, for example {@code environments/acme/devices.csv:17}.
 *
 * @param file the path relative to the fleet folder, with {@code /} between its parts; {@code .} is the fleet folder itself
 * @param line the physical line, counted from 1, at which the record starts; 0 means the whole file
 */
public record Place(String file, int line) {

    /** Rejects a negative line. */
    public Place {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " is negative: use 0 for a whole file");
        }
    }

    /** Returns {@code FILE:LINE}, or {@code FILE} for a whole file, on one line whatever the folder names contain. */
    @Override
    public String toString() {
        String printable = Quoted.printable(file);
        return line == 0 ? printable : printable + ":" + line;
    }
}
