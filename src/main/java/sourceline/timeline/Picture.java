package sourceline.timeline;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture as it is kept: decoded and encoded again, so that nothing but its pixels comes through. What a camera wrote
 * beside them (place, device, thumbnail) is gone; only the orientation is applied first.
 *
 * @param mediaType {@code image/jpeg} for photographs, {@code image/png} for everything else
 */
record Picture(byte[] bytes, String mediaType, int width, int height) {

    static final int MEGABYTES = 20;
    static final int MEGAPIXELS = 50;

    /** The longer side of what is kept: enough for a full screen at double density. */
    private static final int LONGEST_SIDE = 2_400;

    /** Nothing else is decoded, whatever the platform could read; SVG is a program, not a picture. */
    private static final List<String> FORMATS = List.of("jpeg", "png", "gif");

    private static final float QUALITY = 0.88f;

    /**
     * @param uploaded a JPEG, PNG or GIF file, of which the first frame counts
     * @throws MediaRefused if it is none, damaged, or over a limit; before its pixels are unpacked where it is about them
     */
    static Picture of(byte[] uploaded) {
        if (uploaded.length > MEGABYTES * 1_000_000) {
            throw MediaRefused.tooLarge(MEGABYTES);
        }
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(uploaded))) {
            var readers = ImageIO.getImageReaders(input);
            while (readers.hasNext()) {
                var reader = readers.next();
                var format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (FORMATS.contains(format)) {
                    try {
                        reader.setInput(input);
                        var photograph = format.equals("jpeg");
                        return read(reader, photograph, photograph ? ExifOrientation.of(uploaded) : 1);
                    } finally {
                        reader.dispose();
                    }
                }
            }
            throw MediaRefused.noPicture();
        } catch (MediaRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The platform's decoders answer damaged input with exceptions of many kinds.
            throw MediaRefused.damaged(e);
        }
    }

    private static Picture read(ImageReader reader, boolean photograph, int orientation) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MEGAPIXELS * 1_000_000L) {
            throw MediaRefused.tooManyPixels(width, height, MEGAPIXELS);
        }
        var param = reader.getDefaultReadParam();
        var step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        param.setSourceSubsampling(step, step, 0, 0);
        var image = upright(reader.read(0, param), orientation, photograph);
        return encoded(image, photograph);
    }

    /** Drawn anew, at the size that is kept, as the camera was held (EXIF 2.32, tag 0x0112). */
    private static BufferedImage upright(BufferedImage image, int orientation, boolean photograph) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var turned = orientation >= 5;
        var opaque = photograph || !image.getColorModel().hasAlpha();
        var drawn = new BufferedImage(
                turned ? height : width,
                turned ? width : height,
                opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = drawn.createGraphics();
        try {
            if (opaque) {
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
            }
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.transform(turn(orientation, width, height));
            graphics.drawImage(image, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Picture encoded(BufferedImage image, boolean photograph) {
        var out = new ByteArrayOutputStream();
        try {
            if (photograph) {
                writeJpeg(image, out);
            } else {
                ImageIO.write(image, "png", out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Picture(
                out.toByteArray(), photograph ? "image/jpeg" : "image/png", image.getWidth(), image.getHeight());
    }

    private static void writeJpeg(BufferedImage image, ByteArrayOutputStream out) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    MediaState described(
            String contentHash, String alternativeText, @Nullable String caption, @Nullable String credit) {
        return new MediaState(
                contentHash,
                mediaType,
                width,
                height,
                TextField.ALTERNATIVE_TEXT.accept(alternativeText),
                TextField.CAPTION.acceptOptional(caption),
                TextField.CREDIT.acceptOptional(credit));
    }
}
