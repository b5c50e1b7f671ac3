package sourceline.studio.library;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Function;
import sourceline.newsroom.MemberId;
import sourceline.source.CheckOutcome;
import sourceline.source.Manner;
import sourceline.source.Nearness;
import sourceline.source.SourceFacts;
import sourceline.source.VersionInfo;
import sourceline.source.Visibility;
import sourceline.source.WatchView;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;

/** The facts of a source in words. */
final class SourceWords {

    private SourceWords() {}

    static String of(Nearness nearness) {
        return Words.say("source.nearness." + key(nearness));
    }

    static String of(Visibility visibility) {
        return Words.say("source.visibility." + key(visibility));
    }

    static String of(Manner manner) {
        return Words.say("source.manner." + key(manner));
    }

    /** "Version 2, 23 June 2025, 14:02". */
    static String version(VersionInfo version) {
        return Words.say("compare.version", version.number(), Moment.of(version.capturedAt()));
    }

    static String of(Locale language) {
        return language.getDisplayName(Words.locale());
    }

    /** "Europe/Moscow, Moscow Time". */
    static String of(ZoneId zone) {
        if (zone.normalized().equals(ZoneOffset.UTC)) {
            return "UTC";
        }
        if (zone instanceof ZoneOffset offset) {
            return "UTC" + offset.getId();
        }
        return zone.getId() + ", " + zone.getDisplayName(TextStyle.FULL, Words.locale());
    }

    static String of(CheckOutcome outcome) {
        return Words.say("watch.outcome." + key(outcome));
    }

    /** What came of the last look, and that there will be no more where it stopped by itself. */
    static String watched(WatchView watch) {
        var at = watch.checkedAt();
        var outcome = watch.outcome();
        if (at == null || outcome == null) {
            return Words.say("watch.never");
        }
        var seen = Words.say("watch.last", Moment.of(at), of(outcome));
        return watch.stopped() ? Words.say("watch.stopped", watch.failures(), seen) : seen;
    }

    static String publisher(SourceFacts facts) {
        return facts.publisher() == null ? Words.say("source.publisher-not-known") : facts.publisher();
    }

    /** When it was published: "23 June 2025", or that this is not known. */
    static String published(SourceFacts facts) {
        var date = facts.published();
        return date == null ? Words.say("source.date-not-known") : Moment.day(date);
    }

    /** How the date is known: "printed in the source", "inferred by Leila Haddad from “Monday”"; empty without a date. */
    static String basis(SourceFacts facts, Function<MemberId, String> name) {
        var words = facts.publishedBasis();
        return switch (facts.publicationBasis()) {
            case NOT_KNOWN -> "";
            case PRINTED ->
                words == null ? Words.say("source.basis.printed") : Words.say("source.basis.printed-as", words);
            case INFERRED -> {
                var member = facts.publishedInferredBy();
                yield Words.say("source.basis.inferred", member == null ? "" : name.apply(member), words);
            }
        };
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
