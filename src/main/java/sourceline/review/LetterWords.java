package sourceline.review;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.newsroom.PublicUrl;
import sourceline.timeline.TimelineRecords;

/** What a letter says: of each thing told who did it and where it is; the subject says it too where there is only one. */
@Component
class LetterWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("sourceline.review.mail", Locale.ENGLISH);

    private final Members members;
    private final TimelineRecords timelines;
    private final PublicUrl publicUrl;

    LetterWords(Members members, TimelineRecords timelines, PublicUrl publicUrl) {
        this.members = members;
        this.timelines = timelines;
        this.publicUrl = publicUrl;
    }

    Letter about(List<Notification> told, String address) {
        var subject = told.size() == 1 ? say("subject-one", what(told.getFirst())) : say("subject", told.size());
        var lines = told.stream()
                .map(each -> what(each) + "\n" + publicUrl.at(place(each)))
                .collect(Collectors.joining("\n\n"));
        return new Letter(address, subject, lines + "\n\n" + say("foot", publicUrl.at("/queue")));
    }

    private String what(Notification told) {
        var who = members.named(told.by()).map(MemberView::name).orElseGet(() -> say("program"));
        var headline = timelines.entry(told.timeline(), told.entry()).headline();
        return say(told.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), who, headline);
    }

    private String place(Notification told) {
        var timeline = "/timeline/" + timelines.slug(told.timeline());
        if (told.kind().isToCheck()) {
            return timeline + "/check/" + told.entry();
        }
        if (told.kind().isToPublish()) {
            return timeline + "/publish";
        }
        var comment = told.comment().map(each -> "#comment-" + each).orElse("");
        return timeline + "?entry=" + told.entry() + comment;
    }

    private static String say(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }
}
