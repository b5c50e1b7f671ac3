package sourceline.studio.administration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Actor;
import sourceline.journal.JournalEntry;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.newsroom.Role;
import sourceline.studio.parts.Words;
import sourceline.studio.trail.Wording;

/** What stands in the journal of the newsroom, in words. */
record NewsroomWording(Members members) implements Wording {

    private static final Pattern NAMES = Pattern.compile("[ ,]+");

    @Override
    public Optional<MemberView> member(Actor actor) {
        return members.named(new MemberId(actor.member()));
    }

    @Override
    public String field(JournalEntry change) {
        var key = "newsroom.changed." + change.what() + "." + change.field();
        var field = Words.say(Words.has(key) ? key : "newsroom.changed.other");
        var another = change.what().equals("member")
                && !change.target().equals(change.actor().member());
        return another
                ? members.named(new MemberId(change.target()))
                        .map(member -> Words.say("newsroom.changed.of", field, member.name()))
                        .orElse(field)
                : field;
    }

    @Override
    public String value(JournalEntry change, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return Words.say("newsroom.none");
        }
        return switch (change.field()) {
            case "roles" ->
                Names.ROLES.of(NAMES.splitAsStream(value).map(Role::valueOf).toList());
            case "publishable" ->
                Arrays.stream(value.split(","))
                        .map(kind -> Words.say("verdict." + kind.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "));
            case "overrides" -> Words.say("rules.overrides." + value.toLowerCase(Locale.ROOT));
            case "active", "four-eyes", "retraction-needs-two" -> Words.say("newsroom.is." + value);
            default -> value;
        };
    }
}
