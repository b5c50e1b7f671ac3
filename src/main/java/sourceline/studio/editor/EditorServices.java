package sourceline.studio.editor;

import java.time.Clock;
import org.springframework.stereotype.Component;
import sourceline.live.LiveTimelines;
import sourceline.live.Presence;
import sourceline.live.RecentChanges;
import sourceline.newsroom.Members;
import sourceline.newsroom.SignedIn;
import sourceline.review.Review;
import sourceline.source.Contents;
import sourceline.source.ReadingHabits;
import sourceline.source.SourceLibrary;
import sourceline.source.SourceTitles;
import sourceline.studio.many.ManyServices;
import sourceline.studio.reader.ArticleCues;
import sourceline.studio.talk.TalkServices;
import sourceline.timeline.Citing;
import sourceline.timeline.Entries;
import sourceline.timeline.Illustrating;
import sourceline.timeline.Restoring;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.Timelines;
import sourceline.timeline.Undoing;

/** What the parts of the editor read from and act through; each part takes from it what it needs. */
@Component
record EditorServices(
        Entries entries,
        Citing citing,
        Illustrating illustrating,
        Restoring restoring,
        Timelines timelines,
        Undoing undoing,
        TimelineBook book,
        Review review,
        TalkServices talk,
        ManyServices many,
        SourceLibrary library,
        SourceTitles titles,
        ReadingHabits reading,
        ArticleCues cues,
        Contents contents,
        Members members,
        SignedIn signedIn,
        LiveTimelines live,
        RecentChanges changes,
        Presence presence,
        Companies companies,
        Clock clock) {}
