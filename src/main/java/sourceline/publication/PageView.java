package sourceline.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a page needs, all of it in words already. The template only places it.
 *
 * @param newer says that a newer version exists; null on the newest
 * @param partOf the timeline that a single entry belongs to; null on the timeline's own page
 * @param axis JSON for the axis element, safe inside a script element; null where there is nothing to draw
 */
record PageView(
        Frame frame,
        String title,
        @Nullable String summary,
        @Nullable Link newer,
        @Nullable Link partOf,
        List<StrandView> strands,
        List<NoticeView> notices,
        @Nullable String axis,
        List<PlaceView> places,
        List<Link> steps,
        FooterView footer) {

    /**
     * What surrounds every page.
     *
     * @param canonical absolute; null where the page has no address of its own
     * @param json absolute address of the same as data; null where there is none
     * @param indexed whether search engines are to list it
     */
    record Frame(
            String language,
            String direction,
            String title,
            String description,
            @Nullable String canonical,
            @Nullable String json,
            boolean embed,
            boolean indexed,
            PageAssets assets,
            Words words) {

        String say(String key) {
            return words.say(key);
        }
    }

    record Link(String text, String address, String label) {}

    record StrandView(String name, int colour) {}

    /**
     * @param about which entry it is about, on a list of notices; null where it stands on the entry
     */
    record NoticeView(
            String kind,
            String label,
            String at,
            String machineTime,
            List<String> words,
            @Nullable Link about) {}

    sealed interface PlaceView permits EntryView, WithheldView {}

    /**
     * @param qualifier what is to be said quietly of the date; empty where there is nothing
     * @param machineDate what HTML's {@code time} can hold; null where the date is no single day, month or year
     */
    record EntryView(
            String anchor,
            int colour,
            String strand,
            String when,
            String qualifier,
            @Nullable String machineDate,
            boolean planned,
            String headline,
            String shape,
            String verdict,
            String meaning,
            List<NoticeView> notices,
            List<String> body,
            @Nullable MediaView media,
            List<QuoteView> quotes,
            List<String> knowing,
            String address)
            implements PlaceView {}

    record WithheldView(String anchor, String title, List<NoticeView> notices) implements PlaceView {}

    record MediaView(
            String address,
            int width,
            int height,
            String alternativeText,
            @Nullable String caption,
            @Nullable String credit) {}

    /**
     * @param stance how it stands to the entry, where it does not support it
     * @param words the quotation in its marks; null where the source is told in our own words
     * @param translation in the page's language, in its marks
     * @param address only ever HTTP or HTTPS
     */
    record QuoteView(
            @Nullable String stance,
            @Nullable String words,
            String language,
            @Nullable String translation,
            @Nullable String translator,
            String source,
            @Nullable String address,
            String facts) {}

    record FooterView(List<String> facts, String sha256, List<Link> versions) {}
}
