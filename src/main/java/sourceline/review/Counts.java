package sourceline.review;

/**
 * What a member is shown beside the ways to it.
 *
 * @param waiting how much waits for them, their own drafts not counted
 * @param unseen how much they were told of and have not looked at
 */
public record Counts(int waiting, int unseen) {

    static final Counts NONE = new Counts(0, 0);
}
