package sourceline.studio.editor;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.Set;
import sourceline.timeline.Overridden;

/** What somebody wants to be told of no more, as long as they are signed in. */
final class Dismissed {

    private final Set<Overridden> all = new HashSet<>();

    private Dismissed() {}

    static Dismissed here() {
        VaadinSession session = VaadinSession.getCurrent();
        Dismissed known = session.getAttribute(Dismissed.class);
        if (known == null) {
            known = new Dismissed();
            session.setAttribute(Dismissed.class, known);
        }
        return known;
    }

    boolean contains(Overridden one) {
        return all.contains(one);
    }

    void add(Overridden one) {
        all.add(one);
    }
}
