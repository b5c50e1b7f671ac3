package sourceline.review;

import sourceline.journal.Refused;

/** A task that cannot be given like this. */
public final class TaskRefused extends Refused {

    private TaskRefused(String code, String field) {
        super(code, field);
    }

    static TaskRefused duePast() {
        return new TaskRefused("due-past", "due");
    }

    /** The member is no checker, has left, or wrote some of it. */
    static TaskRefused mayNotCheck() {
        return new TaskRefused("assignee-may-not-check", "assignee");
    }
}
