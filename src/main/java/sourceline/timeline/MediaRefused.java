package sourceline.timeline;

import sourceline.journal.Refused;

/** A picture that cannot be taken; the code says why. */
public final class MediaRefused extends Refused {

    private MediaRefused(String code, Object... values) {
        super(code, "media", values);
    }

    static MediaRefused tooLarge(long limitInMegabytes) {
        return new MediaRefused("media-too-large", limitInMegabytes);
    }

    static MediaRefused tooManyPixels(int width, int height, int limitInMegapixels) {
        return new MediaRefused("media-too-many-pixels", width, height, limitInMegapixels);
    }

    static MediaRefused noPicture() {
        return new MediaRefused("media-no-picture");
    }

    static MediaRefused damaged(Exception cause) {
        var refused = new MediaRefused("media-damaged");
        refused.initCause(cause);
        return refused;
    }
}
