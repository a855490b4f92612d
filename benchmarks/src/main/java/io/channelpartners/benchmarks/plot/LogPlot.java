package io.channelpartners.benchmarks.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Draws lines over two logarithmic scales, as a self-contained SVG without scripts or fonts. Both scales show whole powers of ten. */
final class LogPlot {

    private static final List<String> COLORS = List.of("#0b7a4b", "#3b6fb6", "#b3541e", "#7b3f9e", "#56606b");
    private static final int LEFT = 76;
    private static final int TOP = 64;
    private static final int WIDTH = 480;
    private static final int DECADE = 44;
    private static final int RIGHT = 290;
    private static final int BOTTOM = 56;

    /** A measured point; both coordinates are above 0. */
    record Point(double x, double y) {}

    private record Line(String label, List<Point> points) {

        Point last() {
            return points.get(points.size() - 1);
        }
    }

    private final String title;
    private final String subtitle;
    private final String scale;
    private final List<Line> lines = new ArrayList<>();

    /** Creates an empty plot; the last text says what grows to the right. */
    LogPlot(String title, String subtitle, String scale) {
        this.title = title;
        this.subtitle = subtitle;
        this.scale = scale;
    }

    /** Adds a line of nanoseconds through points from left to right. */
    void add(String label, List<Point> points) {
        lines.add(new Line(label, List.copyOf(points)));
    }

    /** Draws the lines. */
    String svg() {
        int height = TOP + DECADE * (highest() - lowest()) + BOTTOM;
        int width = LEFT + WIDTH + RIGHT;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " font-family=\"system-ui, sans-serif\" font-size=\"13\">%n<title>%s</title>%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n",
                width,
                height,
                width,
                height,
                escaped(title)));
        svg.append(text(16, 26, "start", "#1a1f26", title)).append(text(16, 46, "start", "#56606b", subtitle));
        for (int decade = lowest(); decade <= highest(); decade++) {
            double y = y(Math.pow(10, decade));
            svg.append(grid(LEFT, y, LEFT + WIDTH, y))
                    .append(text(LEFT - 8, y + 4, "end", "#56606b", time(Math.pow(10, decade))));
        }
        for (int decade = left(); decade <= right(); decade++) {
            double x = x(Math.pow(10, decade));
            svg.append(grid(x, TOP, x, height - BOTTOM))
                    .append(text(
                            x,
                            height - BOTTOM + 18,
                            "middle",
                            "#56606b",
                            String.format(Locale.ROOT, "%,.0f", Math.pow(10, decade))));
        }
        svg.append(text(LEFT + WIDTH / 2.0, height - 12, "middle", "#56606b", scale));
        for (int at = 0; at < lines.size(); at++) {
            svg.append(drawn(lines.get(at), COLORS.get(at % COLORS.size())));
        }
        return svg.append("</svg>\n").toString();
    }

    private String drawn(Line line, String color) {
        String path = line.points().stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", x(point.x()), y(point.y())))
                .collect(Collectors.joining(" "));
        String dots = line.points().stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>%n",
                        x(point.x()),
                        y(point.y()),
                        color))
                .collect(Collectors.joining());
        Point last = line.last();
        return String.format(
                        Locale.ROOT,
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                        path,
                        color)
                + dots
                + text(x(last.x()) + 10, y(last.y()) + 4, "start", color, line.label() + ": " + time(last.y()));
    }

    private static String grid(double fromX, double fromY, double toX, double toY) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#e3e7eb\"/>%n",
                fromX,
                fromY,
                toX,
                toY);
    }

    private static String text(double x, double y, String anchor, String color, String text) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                color,
                escaped(text));
    }

    /** Writes nanoseconds with two digits, in the unit in which the number is below a thousand. */
    private static String time(double nanoseconds) {
        double number = nanoseconds;
        for (String unit : List.of("ns", "µs", "ms")) {
            if (number < 999.5) {
                return String.format(
                        Locale.ROOT,
                        number < 9.95 && number != Math.rint(number) ? "%.1f %s" : "%.0f %s",
                        number,
                        unit);
            }
            number /= 1_000;
        }
        return String.format(Locale.ROOT, "%.1f s", number);
    }

    private double x(double value) {
        return LEFT + WIDTH * (Math.log10(value) - left()) / (right() - left());
    }

    private double y(double value) {
        return TOP + DECADE * (highest() - Math.log10(value));
    }

    private int left() {
        return (int) Math.floor(logarithms(true).min().orElse(0));
    }

    private int right() {
        return (int) Math.ceil(logarithms(true).max().orElse(1));
    }

    private int lowest() {
        return (int) Math.floor(logarithms(false).min().orElse(0));
    }

    private int highest() {
        return (int) Math.ceil(logarithms(false).max().orElse(1));
    }

    private DoubleStream logarithms(boolean ofX) {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(point -> Math.log10(ofX ? point.x() : point.y()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
