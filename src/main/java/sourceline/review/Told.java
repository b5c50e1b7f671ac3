package sourceline.review;

/**
 * All that a member was told of one entry.
 *
 * @param latest the newest of it
 * @param headline of the entry as it is now
 * @param count how much it is
 * @param unseen how much of it the member has not looked at
 */
public record Told(Notification latest, String headline, int count, int unseen) {}
