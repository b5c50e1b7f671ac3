package sourceline.timeline;

import java.time.ZoneId;
import java.util.Locale;

/**
 * A timeline that somebody wants to begin.
 *
 * @param slug its public address: lower-case Latin letters, digits and single hyphens, up to 80
 */
public record NewTimeline(String title, String summary, Locale language, ZoneId zone, String slug) {}
