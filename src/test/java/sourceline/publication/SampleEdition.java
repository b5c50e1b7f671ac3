package sourceline.publication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.Role;
import sourceline.publication.Edition.Place;
import sourceline.publication.PublishedCheck.PublishedSignature;
import sourceline.publication.PublishedVerdict.Kind;
import sourceline.source.Nearness;
import sourceline.timeline.Stance;

/** An edition made by hand, so that what is rendered can be told without a newsroom behind it. */
public final class SampleEdition {

    public static final UUID STRIKES = id(1);
    public static final UUID LETTER = id(2);
    public static final UUID DRONES = id(11);
    public static final UUID BOMBS = id(12);
    public static final UUID DELIVERY = id(13);
    public static final UUID UNJUSTIFIED = id(14);
    public static final Instant PUBLISHED = Instant.parse("2025-06-23T12:20:00Z");
    static final SigningKey KEY = SigningKey.generate(PUBLISHED);
    static final Instant CHECKED = Instant.parse("2025-06-23T11:02:00Z");
    static final Instant APPROVED = Instant.parse("2025-06-23T11:10:00Z");

    private static final Instant FIRST = Instant.parse("2025-06-22T08:00:00Z");

    private SampleEdition() {}

    public static UUID id(int number) {
        return new UUID(0x1000, number);
    }

    public static PublishedTimeline header() {
        return header(3);
    }

    static PublishedTimeline header(int number) {
        return new PublishedTimeline(
                PublishedTimeline.VERSION,
                id(99),
                "letter",
                number,
                "The letter from Tehran",
                "What is known of the strikes, the letter, Araqchi’s visit and Putin’s remarks, sentence by sentence.",
                "en",
                "Europe/Moscow",
                List.of(
                        new PublishedStrand(STRIKES, "The strikes", 1),
                        new PublishedStrand(LETTER, "The letter", 2),
                        new PublishedStrand(id(3), "Araqchi’s visit", 3),
                        new PublishedStrand(id(4), "Putin’s remarks", 4),
                        new PublishedStrand(id(5), "Background", 5)),
                List.of(),
                PUBLISHED,
                "EDITOR",
                true,
                41,
                "ab".repeat(32),
                "cd".repeat(32));
    }

    static PublishedSource source() {
        return new PublishedSource(
                id(50),
                "Iran’s foreign minister to hand Putin a letter",
                null,
                null,
                null,
                LocalDate.of(2025, 6, 23),
                true,
                "Monday",
                "en",
                Nearness.SECOND_HAND,
                null);
    }

    static PublishedSource source(
            String title,
            @Nullable String publisher,
            @Nullable String address,
            Nearness nearness,
            @Nullable String origin) {
        return new PublishedSource(
                UUID.nameUUIDFromBytes((title + publisher).getBytes(StandardCharsets.UTF_8)),
                title,
                publisher,
                null,
                address,
                LocalDate.of(2025, 6, 23),
                false,
                null,
                "en",
                nearness,
                origin);
    }

    static PublishedQuote quote(String exact) {
        return new PublishedQuote(id(60), 10, 10 + exact.length(), "…" + exact, null, null);
    }

    static PublishedCitation citation(Stance stance, String exact) {
        return new PublishedCitation(
                UUID.nameUUIDFromBytes(exact.getBytes(StandardCharsets.UTF_8)), stance, quote(exact), source());
    }

    static PublishedVerdict verdict(Kind kind) {
        return new PublishedVerdict(kind, null, List.of(), null, false);
    }

    static PublishedVerdict said(String speaker, String... chain) {
        return new PublishedVerdict(Kind.SAID, speaker, List.of(chain), null, false);
    }

    static PublishedWhen when(String edtf, @Nullable String words) {
        return new PublishedWhen(edtf, words, null, null, words != null, null);
    }

    static PublishedCheck check() {
        return new PublishedCheck(
                id(70),
                "ef".repeat(32),
                false,
                List.of(
                        new PublishedSignature(PublishedSignature.Kind.CHECKED, Role.CHECKER, CHECKED),
                        new PublishedSignature(PublishedSignature.Kind.APPROVED, Role.EDITOR, APPROVED)));
    }

    public static PublishedEntry entry(
            UUID id,
            UUID strand,
            PublishedWhen when,
            boolean planned,
            String headline,
            String body,
            PublishedVerdict verdict,
            PublishedCitation... citations) {
        return new PublishedEntry(
                id, 40, strand, when, planned, headline, body, List.of(), null, verdict, List.of(citations), check());
    }

    static PublishedEntry delivery() {
        return entry(
                DELIVERY,
                LETTER,
                when("2025-06-23?", "Monday"),
                true,
                "Signed letter from Khamenei due to reach Putin",
                "Reuters reports that Iran’s foreign minister is set to hand it over in Moscow.",
                said("Reuters", "this article"),
                new PublishedCitation(
                        id(81),
                        Stance.SUPPORTS,
                        quote(
                                "According to Reuters, Araqchi is set to deliver a hand-signed letter from Khamenei to Putin"),
                        source(
                                "Iran’s foreign minister to hand Putin a letter",
                                null,
                                null,
                                Nearness.SECOND_HAND,
                                "Reuters")));
    }

    static PublishedEntry withMedia(PublishedEntry entry, PublishedMedia media) {
        return new PublishedEntry(
                entry.id(),
                entry.revision(),
                entry.strand(),
                entry.when(),
                entry.planned(),
                entry.headline(),
                entry.body(),
                entry.persons(),
                media,
                entry.verdict(),
                entry.citations(),
                entry.check());
    }

    public static List<PublishedEntry> entries() {
        return List.of(
                entry(
                        DRONES,
                        id(5),
                        when("2022/..", "since Moscow’s 2022 invasion"),
                        false,
                        "Iran supplies Shahed drones for Russia’s war",
                        "The supply is dated only by the invasion it followed.",
                        verdict(Kind.REPORTED),
                        citation(
                                Stance.SUPPORTS,
                                "since Moscow’s 2022 invasion of Ukraine, which saw Iran supply Shahed drones for Russian use against Ukrainian targets.")),
                entry(
                        BOMBS,
                        STRIKES,
                        new PublishedWhen(
                                "[2025-06-16..2025-06-22]",
                                "just days after",
                                LocalDate.of(2025, 6, 23),
                                "the article’s own inferred date",
                                true,
                                "The 16th is our reading of “days”"),
                        false,
                        "US uses bunker-busters against three suspected nuclear sites",
                        "The article says the visit came “just days after”; the range is our reading.",
                        verdict(Kind.REPORTED),
                        citation(
                                Stance.SUPPORTS,
                                "just days after the U.S. deployed massive “bunker-buster” bombs against three suspected nuclear facilities in Iran.")),
                delivery(),
                entry(
                        UNJUSTIFIED,
                        id(4),
                        when("../2025-06-23", null),
                        false,
                        "Putin calls the US strikes “unjustified”",
                        "Russian state media report that he condemned the American strikes.",
                        said("Putin", "Russian state media", "this article"),
                        citation(Stance.SUPPORTS, "Putin condemned the U.S. strikes as “unjustified”"),
                        citation(Stance.DENIES, "Iran denied that the sites had served a weapons programme.")));
    }

    public static PublishedNotice correction() {
        return new PublishedNotice(
                id(90),
                DELIVERY,
                PublishedNotice.Kind.CORRECTION,
                PUBLISHED,
                "Our source said only that delivery was planned.",
                "The letter has been delivered.",
                Instant.parse("2025-06-23T11:10:00Z"),
                PUBLISHED,
                null,
                null,
                3);
    }

    public static PublishedNotice notice(PublishedNotice.Kind kind, UUID entry, String words) {
        return new PublishedNotice(
                id(91), entry, kind, PUBLISHED.plusSeconds(3_600), words, null, null, null, null, null, null);
    }

    public static Edition edition() {
        return edition(header(), entries(), List.of(correction()));
    }

    /** Sealed and withheld as the press and the library would do it. */
    public static Edition edition(
            PublishedTimeline header, List<PublishedEntry> entries, List<PublishedNotice> notices) {
        var sealed = new ArrayList<SealedEntry>();
        for (var entry : entries) {
            sealed.add(SealedEntry.seal(entry));
        }
        var manifest = PublishedJson.canonical(
                new Manifest(header, sealed.stream().map(SealedEntry::proof).toList()));
        return Editions.assemble(
                "letter",
                Math.max(3, header.number()),
                FIRST,
                header,
                manifest,
                KEY.sign(manifest),
                sealed.stream().map(SealedEntry::shown).toList(),
                notices,
                Map.of(DELIVERY, new Edition.WentOut(FIRST, PUBLISHED)));
    }

    static Place.Withheld withheld(Edition edition, UUID entry) {
        return (Place.Withheld) edition.place(entry).orElseThrow();
    }
}
