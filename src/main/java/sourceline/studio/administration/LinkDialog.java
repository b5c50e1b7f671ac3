package sourceline.studio.administration;

import sourceline.newsroom.InvitationLink;
import sourceline.newsroom.PublicUrl;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;

/** Shows a link, this once, to be handed on. */
class LinkDialog extends SecretDialog {

    /** @param closed called when the administrator is done with it */
    LinkDialog(String title, InvitationLink link, PublicUrl publicUrl, Runnable closed) {
        super(
                title,
                Words.say("link.once", Moment.of(link.expiresAt())),
                Words.say("link.label"),
                publicUrl.at("/invitation/" + link.token()),
                closed);
    }
}
