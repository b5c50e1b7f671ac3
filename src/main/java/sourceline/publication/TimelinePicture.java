package sourceline.publication;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import sourceline.chronology.When;

/**
 * A picture of a timeline for those who show a link with one (Open Graph): its title, its summary, and its entries as
 * marks in their strands. Drawn with DejaVu Sans, one family that has the letters of all eight languages, joined and turned
 * as each needs; it comes with the program, so the picture is the same on every machine.
 */
@Component
public class TimelinePicture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 72;
    private static final float ROOM = WIDTH - 2f * MARGIN;

    /** Lines of the title. */
    private static final int TITLE = 3;

    /** More than there ever is room for. */
    private static final int MOST_CHARACTERS = 400;

    private static final Color PAPER = Color.WHITE;
    private static final Color INK = new Color(0x16191f);
    private static final Color QUIET = new Color(0x4a5260);
    private static final Color LINE = new Color(0xe1e4ea);
    private static final List<Color> STRANDS = List.of(
            new Color(0xc23b22),
            new Color(0x7a3fb8),
            new Color(0x1f5fd0),
            new Color(0x0b7a70),
            new Color(0x6b6f7a),
            new Color(0x9a5b00),
            new Color(0xad2e74),
            new Color(0x3f7d20));

    private final Font plain = font("DejaVuSans.ttf");
    private final Font bold = font("DejaVuSans-Bold.ttf");

    private static Font font(String file) {
        try (var in = new ClassPathResource("net/sf/jasperreports/fonts/dejavu/" + file).getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("the program was built without " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a font: " + file, e);
        }
    }

    /** PNG, 1200 by 630 pixels. */
    public byte[] of(Edition edition) {
        var header = edition.header();
        var words = new Words(header.language(), header.zone());
        var rightToLeft = words.direction().equals("rtl");
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(INK);
        var title = words.set(header.title());
        var below = text(pen, title, title(pen, title), TITLE, 66, rightToLeft);
        pen.setColor(QUIET);
        if (!header.summary().isBlank()) {
            below = text(pen, words.set(header.summary()), plain.deriveFont(27f), 2, below + 14, rightToLeft);
        }
        axis(pen, edition, below + 30, rightToLeft);
        pen.setColor(QUIET);
        text(
                pen,
                words.say("footer.entries", edition.shown().size()) + " " + words.say("separator") + " "
                        + words.day(header.publishedAt()),
                plain.deriveFont(24f),
                1,
                HEIGHT - 74,
                rightToLeft);
        pen.dispose();
        return png(image);
    }

    /** As large as lets it stand in three lines, or the smaller size, cut. */
    private Font title(Graphics2D pen, String title) {
        var large = bold.deriveFont(58f);
        return lines(pen, title, large) <= TITLE ? large : bold.deriveFont(46f);
    }

    private static int lines(Graphics2D pen, String text, Font font) {
        var measurer = measurer(pen, text, font, false);
        int lines = 0;
        while (measurer.getPosition() < text.length()) {
            measurer.nextLayout(ROOM);
            lines++;
        }
        return lines;
    }

    private static LineBreakMeasurer measurer(Graphics2D pen, String text, Font font, boolean rightToLeft) {
        var attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        return new LineBreakMeasurer(attributed.getIterator(), pen.getFontRenderContext());
    }

    /** What there is room for, with an ellipsis for the words that there is none for. */
    private static String fitting(Graphics2D pen, String text, Font font, int mostLines) {
        var shown = text;
        while (lines(pen, shown, font) > mostLines) {
            var space = shown.lastIndexOf(' ');
            var end = space > 0 ? space : shown.offsetByCodePoints(shown.length(), -2);
            shown = shown.substring(0, end).replaceFirst("[\\s.,;:…]+$", "") + "…";
        }
        return shown;
    }

    /** Where the last line ends. */
    private static float text(Graphics2D pen, String text, Font font, int mostLines, float top, boolean rightToLeft) {
        var shown = fitting(pen, text.substring(0, Math.min(text.length(), MOST_CHARACTERS)), font, mostLines);
        var lines = measurer(pen, shown, font, rightToLeft);
        var y = top;
        while (lines.getPosition() < shown.length()) {
            var layout = lines.nextLayout(ROOM);
            y += layout.getAscent();
            layout.draw(pen, rightToLeft ? WIDTH - MARGIN - layout.getAdvance() : MARGIN, y);
            y += layout.getDescent() + layout.getLeading();
        }
        return y;
    }

    private static void axis(Graphics2D pen, Edition edition, float top, boolean rightToLeft) {
        var strands = edition.header().strands();
        var entries = edition.shown();
        var places = places(entries);
        var step = Math.min(56f, (HEIGHT - 110 - top) / Math.max(1, strands.size()));
        for (int lane = 0; lane < strands.size(); lane++) {
            var y = top + step * (lane + 0.5f);
            pen.setColor(LINE);
            pen.setStroke(new BasicStroke(2));
            pen.drawLine(MARGIN, Math.round(y), WIDTH - MARGIN, Math.round(y));
            pen.setColor(STRANDS.get((strands.get(lane).colour() - 1) % STRANDS.size()));
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).strand().equals(strands.get(lane).id())) {
                    var along = MARGIN + 16 + places.get(i) * (WIDTH - 2 * MARGIN - 32);
                    mark(pen, rightToLeft ? WIDTH - along : along, y, entries.get(i));
                }
            }
        }
    }

    /** From 0 to 1, in the order of time; a long gap takes more room than a short one, but not as much more as it is longer. */
    private static List<Double> places(List<PublishedEntry> entries) {
        var sums = new ArrayList<Double>();
        double sum = 0;
        LocalDate before = null;
        for (var entry : entries) {
            var extent = When.edtf(entry.when().edtf()).extent();
            var day = extent.from() == null ? extent.to() : extent.from();
            if (before != null && day != null) {
                sum += Math.log(2 + Math.abs((double) day.toEpochDay() - before.toEpochDay()));
            }
            before = day == null ? before : day;
            sums.add(sum);
        }
        var whole = sum == 0 ? 1 : sum;
        return sums.stream().map(place -> place / whole).toList();
    }

    private static void mark(Graphics2D pen, double x, double y, PublishedEntry entry) {
        var colour = pen.getColor();
        double r = 12;
        pen.setStroke(new BasicStroke(3));
        var shape = switch (entry.verdict().kind()) {
            case CONFIRMED -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            case REPORTED -> polygon(x, y, 0, -r, r, 0, 0, r, -r, 0);
            case SAID -> new RoundRectangle2D.Double(x - r, y - r * 0.8, 2 * r, 1.6 * r, 6, 6);
            case DISPUTED -> polygon(x, y, r, -r, r, r, -r, r);
            case FALSE ->
                polygon(
                        x, y, -r * 0.4, -r, r * 0.4, -r, r, -r * 0.4, r, r * 0.4, r * 0.4, r, -r * 0.4, r, -r, r * 0.4,
                        -r, -r * 0.4);
        };
        var open = entry.planned() || entry.verdict().kind() == PublishedVerdict.Kind.SAID;
        pen.setColor(open ? PAPER : colour);
        pen.fill(shape);
        pen.setColor(open ? colour : PAPER);
        pen.draw(shape);
        pen.setColor(colour);
    }

    private static Path2D polygon(double x, double y, double... corners) {
        var path = new Path2D.Double();
        path.moveTo(x + corners[0], y + corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(x + corners[i], y + corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("this Java platform writes no PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
