package sourceline.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.publication.Edition.Place;
import sourceline.publication.PageView.Link;
import sourceline.publication.PageView.NoticeList;
import sourceline.publication.PageView.NoticeView;

/** Puts notices into a reader's words, on their entry and in a list. */
final class NoticeWriter {

    /** So many stand open; one more is not worth a fold. */
    private static final int OPEN = 3;

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
                words.say("notice.label", words.say("notice." + notice.kind())),
                words.moment(notice.latest(), null),
                notice.latest().toString(),
                said,
                about);
    }

    List<String> words(PublishedNotice notice, boolean listed) {
        var said = new ArrayList<String>();
        if (notice.wrong() != null && notice.from() != null && notice.until() != null) {
            said.add(words.say(
                    listed ? "notice.wrong.list" : "notice.wrong",
                    words.moment(notice.from(), null),
                    words.moment(notice.until(), notice.from()),
                    notice.wrong()));
        }
        if (notice.withholds()) {
            said.add(words.say("withheld." + notice.kind(), words.day(notice.at())));
        }
        if (notice.lifted() != null) {
            said.add(words.say(
                    "notice.lifted",
                    words.moment(notice.at(), null),
                    words.moment(notice.lifted(), notice.at()),
                    notice.liftedWords() == null ? "" : notice.liftedWords()));
        } else if (!notice.words().isBlank()) {
            said.add(notice.words());
        }
        return said;
    }

    private @Nullable Link about(PublishedNotice notice) {
        return edition.place(notice.entry())
                .map(place -> new Link(title(place), "#" + PublicAddresses.anchor(notice.entry()), ""))
                .orElse(null);
    }

    private String title(Place place) {
        return switch (place) {
            case Place.Shown shown -> shown.content().headline();
            case Place.Withheld withheld ->
                words.say("withheld.title." + withheld.because().kind());
        };
    }
}
