package sourceline.studio.editor;

import com.vaadin.flow.component.html.Div;
import sourceline.review.Standing;
import sourceline.studio.talk.Talk;
import sourceline.timeline.EntryId;

/** What members say to each other about the open entry. */
class Comments extends Div implements EntryPart {

    private final Talk talk;

    Comments(Workbench workbench, EntryId entry) {
        talk = new Talk(workbench.services().talk(), workbench.timeline(), entry);
        add(talk);
    }

    @Override
    public void show(Standing standing) {
        setVisible(!standing.entry().deleted() || !standing.comments().isEmpty());
        talk.show(standing);
    }
}
