package sourceline.timeline;

import java.util.Optional;
import java.util.function.Function;
import sourceline.journal.Act;
import sourceline.newsroom.MemberId;
import sourceline.text.AuthoredText;

/** The headline and the body of one entry. A deleted entry takes words too, from whoever was still writing. */
final class EntryWords {

    private final Entry entry;

    EntryWords(Entry entry) {
        this.entry = entry;
    }

    /**
     * Words the headline anew. What others changed since the base stays where it does not meet this change; where it
     * does, this change stands.
     *
     * @param base the wording that the writer had before them
     * @param earlier finds a wording that the headline had before, with its authors
     */
    Edited rephrase(Act act, String base, String wanted, Function<String, Optional<AuthoredText>> earlier) {
        return reword(act, EntryField.HEADLINE, base, TextField.HEADLINE.accept(wanted), Entry.author(act), earlier);
    }

    /** Words the body anew; as {@link #rephrase}. */
    Edited rewrite(Act act, String base, String wanted, Function<String, Optional<AuthoredText>> earlier) {
        return reword(act, EntryField.BODY, base, TextField.BODY.accept(wanted), Entry.author(act), earlier);
    }

    /** Sets the headline or the body to what it was, with the authors it had. */
    void restore(Act act, EntryField field, AuthoredText words) {
        set(act, field, Rewording.plain(words));
    }

    /** The first words of a new entry. */
    void begin(Act act, String headline, String body) {
        restore(act, EntryField.HEADLINE, by(act, TextField.HEADLINE.accept(headline)));
        restore(act, EntryField.BODY, by(act, TextField.BODY.accept(body)));
    }

    /**
     * Words the headline or the body anew as somebody who need not be at work now, such as whoever had written words that are
     * put back into what others made of the text since.
     *
     * @param base a wording that it had
     * @param wanted that wording as it is to be
     * @param writer who wrote what is new in it
     * @param earlier as in {@link #rephrase}
     */
    Edited reword(
            Act act,
            EntryField field,
            String base,
            String wanted,
            MemberId writer,
            Function<String, Optional<AuthoredText>> earlier) {
        var rewording = Rewording.of(base, of(field), wanted, writer, earlier);
        // Both changes may fit each by itself and not together.
        (field == EntryField.HEADLINE ? TextField.HEADLINE : TextField.BODY)
                .accept(rewording.text().text());
        var older = entry.revisionOf(field);
        set(act, field, rewording);
        return rewording.edited(older).ofDeleted(entry.isDeleted());
    }

    private void set(Act act, EntryField field, Rewording rewording) {
        entry.setWords(act, field, Wording.of(rewording.text()), WordDetail.of(rewording));
    }

    /** The words of the headline or the body, with their authors. */
    AuthoredText of(EntryField field) {
        return entry.wording(field).words();
    }

    private static AuthoredText by(Act act, String text) {
        return AuthoredText.by(Entry.author(act).toString(), text);
    }
}
