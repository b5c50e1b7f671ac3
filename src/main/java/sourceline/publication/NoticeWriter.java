package sourceline.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sourceline.publication.Edition.Place;
import sourceline.publication.PageView.Link;
import sourceline.publication.PageView.NoticeList;
import sourceline.publication.PageView.NoticeView;

/** Puts notices into a reader's words, on their entry and in a list. */
final class NoticeWriter {

    /** So many stand open; one more is not worth a fold. */
    private static final int OPEN = 3;

    private static final Pattern STOPPED = Pattern.compile("[.!?…؟]\\P{IsAlphabetic}*$");

    private final Edition edition;
    private final Words words;

    NoticeWriter(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
    }

    /** All of the timeline's. */
    NoticeList listed() {
        return folded(edition.notices().stream()
                .map(notice -> view(notice, words(notice, true), about(notice)))
                .toList());
    }

    NoticeList onEntry(UUID entry) {
        return folded(edition.noticesOf(entry).stream().map(this::alone).toList());
    }

    NoticeView because(Place.Withheld withheld) {
        return alone(withheld.because());
    }

    private NoticeView alone(PublishedNotice notice) {
        return view(notice, words(notice, false), null);
    }

    private NoticeList folded(List<NoticeView> notices) {
        var open = notices.size() <= OPEN + 1 ? notices.size() : OPEN;
        var older = notices.subList(open, notices.size());
        return new NoticeList(notices.subList(0, open), older, words.say("notices.older", older.size()));
    }

    private NoticeView view(PublishedNotice notice, List<String> said, @Nullable Link about) {
        return new NoticeView(
                notice.kind().name().toLowerCase(Locale.ROOT),
                words.say(
                        "notice.label",
                        words.say(notice.lifted() == null ? "notice." + notice.kind() : "notice.LIFTED")),
                words.moment(notice.latest()),
                notice.latest().toString(),
                said,
                about);
    }

    List<String> words(PublishedNotice notice, boolean listed) {
        var said = new ArrayList<String>();
        var place = listed ? ".list" : "";
        if (notice.wrong() != null && notice.from() != null && notice.until() != null) {
            var span = span(notice.from(), notice.until(), notice.latest());
            said.add(stopped(words.say("notice.wrong" + place, span, notice.wrong()), notice.wrong()));
        }
        if (notice.withholds()) {
            said.add(words.say("withheld." + notice.kind() + place, words.day(notice.at())));
        }
        if (notice.lifted() != null) {
            var span = span(notice.at(), notice.lifted(), notice.latest());
            var came = notice.liftedWords() == null ? "" : notice.liftedWords();
            said.add(words.say("notice.lifted" + place, span, came).strip());
        } else if (!notice.words().isBlank()) {
            said.add(words.set(notice.words()));
        }
        return said;
    }

    /** From when to when, without a day that was told just before. */
    private String span(Instant from, Instant until, Instant told) {
        if (!words.isOneDay(from, until)) {
            return words.say("span.days", words.moment(from), words.moment(until));
        }
        return words.isOneDay(until, told)
                ? words.say("span.times", words.time(from), words.time(until))
                : words.say("span.day", words.day(from), words.time(from), words.time(until));
    }

    /** Behind a quotation that has no stop of its own, what follows would seem to belong to it. */
    private static String stopped(String sentence, String quoted) {
        return STOPPED.matcher(quoted).find() ? sentence : sentence + ".";
    }

    private @Nullable Link about(PublishedNotice notice) {
        return edition.place(notice.entry())
                .map(place -> new Link(title(place), "#" + PublicAddresses.anchor(notice.entry()), ""))
                .orElse(null);
    }

    private String title(Place place) {
        return switch (place) {
            case Place.Shown shown -> words.set(shown.content().headline());
            case Place.Withheld withheld ->
                words.say("withheld.title." + withheld.because().kind());
        };
    }
}
