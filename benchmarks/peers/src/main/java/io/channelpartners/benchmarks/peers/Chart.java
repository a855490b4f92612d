package io.channelpartners.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws horizontal bars on a logarithmic scale, as a self-contained SVG without scripts or fonts. */
final class Chart {

    private static final int BAR = 22;
    private static final int GAP = 10;
    private static final int LEFT = 250;
    private static final int WIDTH = 480;
    private static final int RIGHT = 110;
    private static final int TOP = 64;
    private static final int BOTTOM = 56;

    private final String title;
    private final String subtitle;
    private final List<Bar> bars = new ArrayList<>();

    /** What a bar stands for, with its color. */
    enum Kind {
        LIBRARY("#0b7a4b"),
        FLOOR("#9aa5b1"),
        PEER("#3b6fb6");

        private final String color;

        Kind(String color) {
            this.color = color;
        }
    }

    private record Bar(String label, double nanoseconds, Kind kind) {}

    Chart(String title, String subtitle) {
        this.title = title;
        this.subtitle = subtitle;
    }

    void add(String label, double nanoseconds, Kind kind) {
        bars.add(new Bar(label, nanoseconds, kind));
    }

    /** Draws the bars in the order in which they were added. */
    String svg() {
        int height = TOP + bars.size() * (BAR + GAP) + BOTTOM;
        int width = LEFT + WIDTH + RIGHT;
        int decades = decades();
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " font-family=\"system-ui, sans-serif\" font-size=\"13\">%n",
                width,
                height,
                width,
                height));
        svg.append("<title>").append(escaped(title)).append("</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(svg, 16, 26, "start", "#1a1f26", "font-size=\"17\" font-weight=\"600\"", title);
        text(svg, 16, 46, "start", "#56606b", "", subtitle);
        for (int decade = 0; decade <= decades; decade++) {
            grid(svg, LEFT + WIDTH * decade / decades, height, Math.pow(10, decade));
        }
        for (int at = 0; at < bars.size(); at++) {
            bar(svg, bars.get(at), TOP + at * (BAR + GAP) + GAP / 2, decades);
        }
        text(
                svg,
                LEFT + WIDTH / 2,
                height - 12,
                "middle",
                "#56606b",
                "",
                "time of one decision, on a logarithmic scale: shorter is better");
        return svg.append("</svg>\n").toString();
    }

    private static void grid(StringBuilder svg, int x, int height, double nanoseconds) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#e3e7eb\"/>%n",
                x,
                TOP,
                x,
                height - BOTTOM));
        text(svg, x, height - BOTTOM + 16, "middle", "#56606b", "", round(nanoseconds));
    }

    private static void bar(StringBuilder svg, Bar bar, int y, int decades) {
        double part = Math.max(0.004, Math.log10(bar.nanoseconds()) / decades);
        int length = (int) Math.round(WIDTH * part);
        int middle = y + BAR / 2 + 5;
        text(svg, LEFT - 10, middle, "end", "#1a1f26", "", bar.label());
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\" fill=\"%s\"/>%n",
                LEFT,
                y,
                length,
                BAR,
                bar.kind().color));
        text(
                svg,
                LEFT + length + 8,
                middle,
                "start",
                "#1a1f26",
                "font-weight=\"600\"",
                Figures.time(bar.nanoseconds()));
    }

    /** Returns the number of powers of ten on the scale, which starts at one nanosecond. */
    private int decades() {
        double longest = bars.stream().mapToDouble(Bar::nanoseconds).max().orElse(1);
        return Math.max(1, (int) Math.ceil(Math.log10(longest)));
    }

    private static String round(double nanoseconds) {
        return Figures.time(nanoseconds).replaceFirst("\\.0+ ", " ");
    }

    private static void text(
            StringBuilder svg, int x, int y, String anchor, String color, String more, String content) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\" %s>%s</text>%n",
                x,
                y,
                anchor,
                color,
                more,
                escaped(content)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
