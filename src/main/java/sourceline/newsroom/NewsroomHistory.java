package sourceline.newsroom;

import java.util.List;
import org.springframework.stereotype.Service;
import sourceline.journal.Chain;
import sourceline.journal.ChainCheck;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.Subject;

/** What has happened to the newsroom itself: its members, invitations and house rules. */
@Service
@AsAdministrator
public class NewsroomHistory {

    private final Journal journal;
    private final Chain chain;

    NewsroomHistory(Journal journal, Chain chain) {
        this.journal = journal;
        this.chain = chain;
    }

    /** Its changes, newest first. */
    public List<JournalEntry> history(int offset, int limit) {
        return journal.history(Subject.NEWSROOM, offset, limit);
    }

    /** Reads its journal from the first change to the last and says whether anybody tampered with it. */
    public ChainCheck verify() {
        return chain.verify(Subject.NEWSROOM);
    }
}
