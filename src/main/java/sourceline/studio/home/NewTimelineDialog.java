package sourceline.studio.home;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import sourceline.journal.OpId;
import sourceline.studio.parts.NewTimelineForm;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;

/** Begins a timeline. */
class NewTimelineDialog extends Dialog {

    private final Timelines timelines;
    private final TimelineBook book;
    private final NewTimelineForm form = new NewTimelineForm();

    /**
     * @param key under which the browser keeps what is typed until there is a timeline, or it is given up
     */
    NewTimelineDialog(Timelines timelines, TimelineBook book, String key) {
        this.timelines = timelines;
        this.book = book;
        addClassName("home-new");
        setHeaderTitle(Words.say("home.new-timeline"));
        var begin = new Button(Words.say("new-timeline.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        form.enterPresses(begin);
        getFooter().add(new Button(Words.say("action.cancel"), click -> end()), begin);
        form.keep(key);
        add(form);
        addOpenedChangeListener(change -> form.focusTitle());
    }

    private void end() {
        form.drop();
        close();
    }

    private void begin() {
        var made = TimelineId.of(timelines.create(OpId.random(), form.wanted()).result());
        end();
        UI.getCurrent().navigate(Places.timeline(book.timeline(made).slug()));
    }
}
