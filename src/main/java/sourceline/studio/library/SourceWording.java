package sourceline.studio.library;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Actor;
import sourceline.journal.JournalEntry;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.source.CheckOutcome;
import sourceline.source.Nearness;
import sourceline.source.Visibility;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;
import sourceline.studio.trail.Wording;

/** What stands in the journal of a source, in words. */
record SourceWording(Members members) implements Wording {

    @Override
    public Optional<MemberView> member(Actor actor) {
        return members.named(new MemberId(actor.member()));
    }

    @Override
    public String field(JournalEntry change) {
        return Words.say("source.changed." + change.field());
    }

    @Override
    public String value(JournalEntry change, @Nullable String value) {
        if (value == null) {
            return Words.say("source.not-known");
        }
        return switch (change.field()) {
            case "nearness" -> SourceWords.of(Nearness.valueOf(value));
            case "visibility" -> SourceWords.of(Visibility.valueOf(value));
            case "published" -> Moment.day(LocalDate.parse(value));
            case "language" -> SourceWords.of(Locale.forLanguageTag(value));
            case "zone" -> SourceWords.of(ZoneId.of(value));
            case "publishedInferredBy", "reader" -> name(MemberId.of(value));
            case "interval" -> Words.say("watch.hours", value);
            case "check" -> Words.say("watch.outcome." + SourceWords.key(CheckOutcome.valueOf(value)));
            case "captured" -> value.substring(0, VersionsPanel.SHORT_HASH);
            default -> value;
        };
    }

    String name(MemberId member) {
        if (member.uuid().equals(Actor.SYSTEM.member())) {
            return Words.say("trail.program");
        }
        return members.named(member).map(MemberView::name).orElse(Words.say("source.not-known"));
    }
}
