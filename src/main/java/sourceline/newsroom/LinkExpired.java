package sourceline.newsroom;

import sourceline.journal.Refused;

/** The link is unknown, used, withdrawn, replaced by a newer one or too old; which of these, an outsider is not told. */
public final class LinkExpired extends Refused {

    LinkExpired() {
        super("link-expired", null);
    }
}
