package sourceline.studio.editor;

import com.vaadin.flow.component.page.Page;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sourceline.review.Standing;
import sourceline.studio.parts.KeptDrafts;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryField;
import sourceline.timeline.EntryId;

/** Reminds of words that were typed about an entry and never sent, and that no open field is about to show or send. */
final class Unsent {

    private Unsent() {}

    /**
     * Something that was typed.
     *
     * @param what the rest of its key: a field of the entry, or what else it was typed for
     */
    private record Typed(Standing about, String what) {

        static Stream<Typed> of(Workbench workbench, String key) {
            String[] parts = key.split(":", 2);
            return workbench.standing(EntryId.of(parts[0])).stream().map(standing -> new Typed(standing, parts[1]));
        }

        boolean isText() {
            return EntryField.isOne(what);
        }

        boolean isOpen(Workbench workbench) {
            return about.id().equals(workbench.address().entry()) && (!isText() || workbench.writesOpen());
        }
    }

    /** Of entries that are not open. */
    static void remind(Workbench workbench, Page page) {
        KeptDrafts.find(
                page,
                workbench.services().signedIn().id(),
                keys -> keys.stream()
                        .flatMap(key -> Typed.of(workbench, key))
                        .filter(typed -> !typed.isOpen(workbench))
                        .findFirst()
                        .ifPresent(typed -> offer(typed.about(), () -> open(workbench, typed))),
                workbench.timeline());
    }

    /**
     * Of dialogs of an entry that is open.
     *
     * @param dialogs how the dialog is opened that the rest of a key belongs to; empty where it belongs to none
     */
    static void remind(Workbench workbench, Page page, EntryId entry, Function<String, Optional<Runnable>> dialogs) {
        KeptDrafts.find(
                page,
                workbench.services().signedIn().id(),
                keys -> keys.stream()
                        .flatMap(key -> dialogs.apply(key).stream())
                        .findFirst()
                        .ifPresent(open -> workbench.standing(entry).ifPresent(standing -> offer(standing, open))),
                workbench.timeline(),
                entry);
    }

    private static void offer(Standing standing, Runnable open) {
        Toast.withAction(Words.say("unsent", standing.entry().headline()), Words.say("unsent.open"), open);
    }

    private static void open(Workbench workbench, Typed typed) {
        workbench.open(typed.about().id());
        if (typed.isText()) {
            workbench.edit(typed.about().id());
        }
        workbench.show();
    }
}
