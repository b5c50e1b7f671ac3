package sourceline.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a page needs, all of it in words already. The template only places it.
 *
 * @param newer says that a newer version exists; null on the newest
 * @param partOf the timeline that a single entry belongs to; null on the timeline's own page
 * @param axis null where there is nothing to draw
 */
record PageView(
        Frame frame,
        String title,
        @Nullable String summary,
        @Nullable Link newer,
        @Nullable Link partOf,
        List<StrandView> strands,
        List<String> periods,
        NoticeList notices,
        @Nullable AxisView axis,
        List<PlaceView> places,
        List<Link> steps,
        FooterView footer) {

    /** So many entries are more than a first screen shows. */
    private static final int FIRST_SCREEN = 3;

    /**
     * The last of the first screen. A browser that knows to wait for it does not lay out the head of a page alone, which
     * costs a phone as much as the whole first screen.
     */
    @Nullable
    String awaited() {
        return places.isEmpty()
                ? null
                : places.get(Math.min(FIRST_SCREEN, places.size()) - 1).anchor();
    }

    /**
     * What surrounds every page.
     *
     * @param head what machines are told; null where the page has no address of its own
     * @param indexed whether search engines are to list it
     */
    record Frame(
            String language,
            String direction,
            String title,
            String description,
            @Nullable Head head,
            boolean embed,
            boolean indexed,
            PageAssets assets,
            Words words) {

        String say(String key) {
            return words.say(key);
        }
    }

    /**
     * The addresses are absolute.
     *
     * @param json of the same as data
     * @param feed what was published and told of it; null in an embed
     * @param oembed how to embed it, as JSON and as XML
     * @param picture for those who show a link with one; null where none can be drawn
     * @param structured JSON-LD (schema.org), safe inside a script element; null where an embed leaves it to the page
     */
    record Head(
            String canonical,
            String json,
            @Nullable String feed,
            @Nullable Oembed oembed,
            @Nullable String picture,
            @Nullable String structured) {}

    record Oembed(String json, String xml) {}

    record Link(String text, String address, String label) {}

    record StrandView(String name, int colour) {}

    /**
     * The axis and the filters, drawn and brought to life by the script.
     *
     * @param drawn whether there is anything to draw: more than one entry, one of which at least has a place on it
     * @param choosable whether there is anything to choose from
     * @param height in pixels
     * @param periods JSON, as an attribute
     * @param count a sentence with {@code {0}} and {@code {1}} in it
     */
    record AxisView(
            boolean drawn,
            boolean choosable,
            int height,
            String periods,
            AxisWords words,
            List<Choice> verdicts,
            List<String> persons,
            String count) {}

    record Choice(String value, String words) {}

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

    /**
     * Notices, the newest first. A timeline that is kept up for months has hundreds; they must not stand before its entries.
     *
     * @param older folded away
     * @param unfold how many those are, in words
     */
    record NoticeList(List<NoticeView> newest, List<NoticeView> older, String unfold) {

        static final NoticeList NONE = new NoticeList(List.of(), List.of(), "");

        boolean isEmpty() {
            return newest.isEmpty();
        }
    }

    sealed interface PlaceView permits EntryView, WithheldView {

        String anchor();
    }

    /**
     * @param at for the axis and the filters
     * @param persons for the filter, between bars; null where it concerns nobody
     * @param qualifier what is to be said quietly of the date; empty where there is nothing
     * @param machineDate what HTML's {@code time} can hold; null where the date is no single day, month or year
     * @param address of the entry's own page
     */
    record EntryView(
            String anchor,
            int colour,
            String at,
            @Nullable String persons,
            String strand,
            String when,
            String qualifier,
            @Nullable String machineDate,
            boolean planned,
            String headline,
            String shape,
            String verdict,
            String meaning,
            NoticeList notices,
            List<String> body,
            @Nullable MediaView media,
            List<QuoteView> quotes,
            List<String> knowing,
            String address)
            implements PlaceView {}

    record WithheldView(String anchor, String title, NoticeView because) implements PlaceView {}

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
     * @param foreign the language of the source where it is not the page's
     * @param address only ever HTTP or HTTPS
     */
    record QuoteView(
            @Nullable String stance,
            @Nullable String words,
            @Nullable String foreign,
            @Nullable String translation,
            @Nullable String translator,
            String source,
            @Nullable String address,
            String facts) {}

    record FooterView(List<String> facts, String sha256, List<Link> versions) {

        /** So many are more than a line. */
        private static final int LINE = 12;

        boolean foldsVersions() {
            return versions.size() > LINE;
        }
    }
}
