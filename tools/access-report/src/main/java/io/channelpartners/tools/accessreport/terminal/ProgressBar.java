package io.channelpartners.tools.accessreport.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A bar on one line of a terminal, such as {@code Setting up [########............]  40 %}; erased at the end. Not thread-safe. */
public final class ProgressBar implements Progress {

    private static final int CELLS = 40;
    private static final long LOOKS = 200; // about how often a step reads the clock
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private final PrintStream terminal;
    private final LongSupplier nanoTime;
    private String step = "";
    private String shown = "";
    private long total;
    private long done;
    private long nextLook;
    private long lastShown;

    /** Creates a bar that is drawn at most ten times a second by a clock such as {@link System#nanoTime}. */
    public ProgressBar(PrintStream terminal, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
    }

    @Override
    public void begin(String name, long toDo) {
        step = name;
        total = toDo;
        done = 0;
        nextLook = 0;
        show();
    }

    @Override
    public void advance(long more) {
        done += more;
        if (done >= nextLook) {
            nextLook = done + total / LOOKS;
            if (nanoTime.getAsLong() - lastShown >= PAUSE) {
                show();
            }
        }
    }

    @Override
    public void end() {
        if (!shown.isEmpty()) {
            draw("");
            terminal.print('\r');
            terminal.flush();
        }
    }

    private void show() {
        lastShown = nanoTime.getAsLong();
        draw(total == 0 ? step + " ..." : step + " " + bar());
    }

    private String bar() {
        int cells = (int) (CELLS * Math.min(done, total) / total);
        return "[" + "#".repeat(cells) + ".".repeat(CELLS - cells) + "] "
                + String.format(Locale.ROOT, "%3d %%", 100 * Math.min(done, total) / total);
    }

    private void draw(String text) {
        if (!text.equals(shown)) {
            terminal.print("\r" + text + " ".repeat(Math.max(0, shown.length() - text.length())));
            terminal.flush();
            shown = text;
        }
    }
}
