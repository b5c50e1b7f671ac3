package sourceline.studio.editor;

import com.vaadin.flow.component.page.Page;
import sourceline.review.Standing;
import sourceline.studio.parts.KeptDrafts;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;

/** Reminds of words that were typed into an entry and never sent, and that no open field is about to send. */
final class Unsent {

    private Unsent() {}

    static void remind(Workbench workbench, Page page) {
        KeptDrafts.find(
                page,
                workbench.services().signedIn().id(),
                entries -> entries.stream()
                        .map(EntryId::of)
                        .flatMap(entry -> workbench.standing(entry).stream())
                        .filter(standing -> !isOpen(workbench, standing))
                        .findFirst()
                        .ifPresent(standing -> offer(workbench, standing)),
                workbench.timeline());
    }

    private static boolean isOpen(Workbench workbench, Standing standing) {
        return standing.id().equals(workbench.address().entry()) && workbench.writesOpen();
    }

    private static void offer(Workbench workbench, Standing standing) {
        Toast.withAction(
                Words.say("editor.unsent", standing.entry().headline()), Words.say("editor.unsent.open"), () -> {
                    workbench.open(standing.id());
                    workbench.edit(standing.id());
                    workbench.show();
                });
    }
}
