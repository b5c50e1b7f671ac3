package sourceline.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.publication.PageView.EntryView;
import sourceline.publication.PageView.MediaView;

/** Puts one entry into a reader's words, as of one day. */
final class EntryWriter {

    private static final Pattern MACHINE_DATE = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)[?~%]?");

    private final Edition edition;
    private final Words words;
    private final LocalDate today;
    private final Map<UUID, Integer> lanes = new HashMap<>();
    private final HowWeKnow howWeKnow;
    private final QuoteWriter quotes;
    private final NoticeWriter notices;

    /**
     * @param today on the timeline's wall clock
     */
    EntryWriter(Edition edition, Words words, LocalDate today, NoticeWriter notices) {
        this.edition = edition;
        this.words = words;
        this.today = today;
        this.howWeKnow = new HowWeKnow(words);
        this.quotes = new QuoteWriter(words, edition.header().language());
        this.notices = notices;
        for (var strand : edition.header().strands()) {
            lanes.put(strand.id(), lanes.size());
        }
    }

    /**
     * @param address of the page on which the entry stands alone
     */
    EntryView entry(PublishedEntry entry, String address) {
        var lane = lanes.get(entry.strand());
        if (lane == null) {
            throw new IllegalStateException("published without its strand: " + entry.id());
        }
        var strand = edition.header().strands().get(lane);
        var when = When.edtf(entry.when().edtf());
        return new EntryView(
                PublicAddresses.anchor(entry.id()),
                strand.colour(),
                AxisMarks.at(entry, lane),
                entry.persons().isEmpty() ? null : String.join("|", entry.persons()),
                strand.name(),
                WhenText.label(when, words.locale()),
                WhenText.qualifier(when, words.locale()),
                machineDate(when),
                entry.planned(),
                words.set(entry.headline()),
                entry.verdict().kind().name().toLowerCase(Locale.ROOT),
                verdict(entry.verdict()),
                meaning(entry, when),
                notices.onEntry(entry.id()),
                words.set(entry.body()).lines().filter(line -> !line.isBlank()).toList(),
                media(entry.media()),
                entry.citations().stream().map(quotes::quote).toList(),
                howWeKnow.about(entry),
                address);
    }

    private static @Nullable String machineDate(When when) {
        var matcher = MACHINE_DATE.matcher(when.edtf());
        return matcher.matches() ? matcher.group(1) : null;
    }

    String verdict(PublishedVerdict verdict) {
        return verdict.kind() == PublishedVerdict.Kind.SAID
                ? words.say("verdict.SAID", speaker(verdict))
                : words.say("verdict." + verdict.kind());
    }

    private static String speaker(PublishedVerdict verdict) {
        if (verdict.speaker() == null) {
            throw new IllegalStateException("published as said, without a speaker");
        }
        return verdict.speaker();
    }

    private String meaning(PublishedEntry entry, When when) {
        if (entry.planned()) {
            return when.latest()
                    .map(day -> words.say(day.isBefore(today) ? "reader.wasDue" : "reader.due", due(when)))
                    .orElseGet(() -> words.say("reader.planned"));
        }
        var verdict = entry.verdict();
        return switch (verdict.kind()) {
            case CONFIRMED -> words.say(verdict.original() == null ? "reader.CONFIRMED" : "reader.CONFIRMED.original");
            case REPORTED -> words.say(verdict.originNotGiven() ? "reader.REPORTED.originNotGiven" : "reader.REPORTED");
            case SAID ->
                HowWeKnow.via(verdict).isEmpty()
                        ? words.say("reader.SAID", speaker(verdict))
                        : words.say(
                                "reader.SAID.via",
                                speaker(verdict),
                                HowWeKnow.via(verdict).getFirst());
            case DISPUTED -> words.say("reader.DISPUTED");
            case FALSE -> words.say("reader.FALSE");
        };
    }

    /** The day in words where there is one day; its doubt stands beside the headline already. */
    private String due(When when) {
        return when.earliest().equals(when.latest()) && when.latest().isPresent()
                ? words.day(when.latest().get())
                : WhenText.describe(when, words.locale());
    }

    private @Nullable MediaView media(@Nullable PublishedMedia media) {
        return media == null
                ? null
                : new MediaView(
                        PublicAddresses.media(media.sha256()),
                        media.width(),
                        media.height(),
                        media.alternativeText(),
                        media.caption() == null ? null : words.set(media.caption()),
                        media.credit() == null ? null : words.say("media.credit", media.credit()));
    }
}
