package sourceline.studio.publish;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.publication.EntryPlan;
import sourceline.publication.NoticeNeed;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.InHeader;
import sourceline.studio.parts.PageRefresh;
import sourceline.studio.parts.PaneTabs;
import sourceline.studio.parts.TimelineBar;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** What would go out, what stands in the way, how it would look, and what readers have been told. */
@Route("timeline/:slug/publish")
@StyleSheet("context://assets/publish.css")
@PermitAll
class PublishView extends Div implements BeforeEnterObserver, HasDynamicTitle, InHeader {

    private static final int MOST_NAMED = 6;

    private final PublishServices services;
    private final Preview preview;
    private final Div bar = new Div();
    private final Div news = new Div();
    private final Div content = new Div();
    private final Span summary = new Span();
    private final Button publish = new Button();
    private final Button later =
            new Button(Words.say("publish.later"), click -> knowing("publish.silent.later", this::planForLater));
    private final Set<EntryId> chosen = new LinkedHashSet<>();
    private @Nullable Plan shown;
    private OpId opId = OpId.random();
    private Runnable subscription = () -> {};

    PublishView(PublishServices services) {
        this.services = services;
        this.preview = new Preview(services.publishing());
        addClassNames("sl-publish-screen", "sl-screen-fixed");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> {
            publish.setEnabled(true);
            knowing("publish.silent.publish", this::publish);
        });
        summary.getElement().setAttribute("role", "status");
        content.addClassNames("sl-pane-body", "sl-publish-content");
        var foot = new Div(summary, later, publish);
        foot.addClassName("sl-publish-foot");
        var pane = new Div(content, foot);
        pane.addClassName("sl-pane");
        var panes = new Div(pane, preview);
        panes.addClassName("sl-publish-panes");
        var tabs = new PaneTabs("publish.pane", List.of("changes", "preview"));
        tabs.put("changes", pane);
        tabs.put("preview", preview);
        add(tabs, panes, preview.heights());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElseThrow();
        var id = services.book().at(slug).orElseThrow(NotFoundException::new);
        var plan = Plan.read(services, id);
        chosen.clear();
        chosen.addAll(plan.suggested());
        bar.removeAll();
        bar.add(new TimelineBar(plan.timeline().title(), plan.timeline().slug(), TimelineBar.Screen.PUBLISH));
        show(plan, false);
        if (plan.editor()) {
            new NoticeForms(services, plan, this::showPresent)
                    .remind(UI.getCurrent().getPage());
        }
        getUI().ifPresent(ui -> subscribe(ui, id));
    }

    /** What was chosen and may no longer go out is chosen no longer. */
    private void show(Plan plan, boolean justPublished) {
        shown = plan;
        chosen.retainAll(plan.mayGoOut());
        news.removeAll();
        content.removeAll();
        content.add(news);
        var last = plan.plan().last();
        if (last != null) {
            content.add(new ReaderCard(services, plan, last, justPublished));
        }
        plan.planned().ifPresent(planned -> content.add(new PlannedCard(services, plan, planned, this::showPresent)));
        if (plan.plan().entries().isEmpty()) {
            content.add(new EmptyState(Words.say("publish.nothing"), Words.say("publish.nothing.next")));
        }
        var forms = new NoticeForms(services, plan, this::showPresent);
        content.add(
                new PlanPane(services, plan, chosen, this::choose, forms),
                new NoticeList(plan),
                new Issues(services, plan, this::showPresent),
                new TakeAlong(services, plan));
        publish.setVisible(plan.editor());
        later.setVisible(plan.editor());
        publish.setText(Words.say("publish.publish", plan.nextNumber()));
        showChoice(plan);
    }

    private void choose(Collection<EntryId> entries, boolean goes) {
        if (goes) {
            chosen.addAll(entries);
        } else {
            entries.forEach(chosen::remove);
        }
        opId = OpId.random();
        showChoice(plan());
    }

    private void showChoice(Plan plan) {
        var headerChanged =
                plan.plan().last() == null || !plan.plan().headerChanged().isEmpty();
        summary.setText(
                plan.editor()
                        ? chosenOf(plan.plan().ready().size(), headerChanged)
                        : Words.say("publish.editors-only"));
        later.setEnabled(!chosen.isEmpty()
                && plan.planned().filter(planned -> planned.failed() == null).isEmpty());
        publish.setEnabled(!chosen.isEmpty() || (plan.plan().last() != null && headerChanged));
        preview.show(
                plan.id(), Set.copyOf(chosen), chosen.isEmpty() && plan.plan().last() == null);
    }

    private String chosenOf(int ready, boolean headerChanged) {
        if (ready == 0) {
            return Words.say(headerChanged ? "publish.ready.header" : "publish.ready.none");
        }
        return Words.say(headerChanged ? "publish.chosen.header" : "publish.chosen", chosen.size(), ready);
    }

    /** Readers had the facts otherwise: that goes out without a word to them only if the editor says so. */
    private void knowing(String words, Runnable act) {
        var silent = plan().plan().ready().stream()
                .filter(entry -> chosen.contains(entry.entry()) && entry.need() == NoticeNeed.CORRECTION)
                .map(EntryPlan::headline)
                .toList();
        if (silent.isEmpty()) {
            act.run();
            return;
        }
        var list = new UnorderedList();
        silent.stream().limit(MOST_NAMED).map(ListItem::new).forEach(list::add);
        if (silent.size() > MOST_NAMED) {
            list.add(new ListItem(Words.say("publish.silent.more", silent.size() - MOST_NAMED)));
        }
        var sure = new ConfirmDialog();
        sure.setHeader(Words.say("publish.silent.title"));
        sure.add(new Paragraph(Words.say("publish.silent.explained")), list);
        sure.setConfirmButton(Words.say(words), confirmed -> act.run());
        sure.setConfirmButtonTheme("error primary");
        sure.setWidth("min(520px, calc(100vw - 24px))");
        sure.setCancelable(true);
        sure.setCancelText(Words.say("publish.silent.back"));
        sure.open();
    }

    private void publish() {
        var plan = plan();
        var heights = preview.heights().known();
        var number = Integer.parseInt(services.publishing()
                .publish(opId, plan.id(), plan.plan().revision(), Set.copyOf(chosen), heights.orElse(null))
                .result());
        if (heights.isEmpty()) {
            preview.heights()
                    .whenKnown(measured -> services.publishing().measured(OpId.random(), plan.id(), number, measured));
        }
        opId = OpId.random();
        chosen.clear();
        show(Plan.read(services, plan.id()), true);
        content.getElement().executeJs("this.scrollTop = 0");
    }

    private void planForLater() {
        LaterForm.planning(services, plan(), Set.copyOf(chosen), preview.heights(), this::planned)
                .open();
    }

    /** What is to go out later is not to go out now. */
    private void planned() {
        chosen.clear();
        showPresent();
    }

    /** After something that this editor did: the present is what they expect to see. */
    private void showPresent() {
        show(Plan.read(services, plan().id()), false);
    }

    /** The same after something that is about an entry, which stays in sight. */
    private void showPresent(EntryId entry) {
        showPresent();
        content.getElement()
                .executeJs("document.getElementById($0)?.scrollIntoView({block: 'center'})", EntryRow.id(entry));
    }

    /** After something that anybody did. */
    private void showNews() {
        var plan = plan();
        var now = Plan.read(services, plan.id());
        news.removeAll();
        if (now.plan().revision() == plan.plan().revision()) {
            return;
        }
        if (!plan.editor()) {
            show(now, false);
        } else if (News.concern(plan, now)) {
            news.add(new News(services, plan, now, this::showPresent));
        }
    }

    private Plan plan() {
        var plan = shown;
        if (plan == null) {
            throw new IllegalStateException("no timeline is shown");
        }
        return plan;
    }

    private void subscribe(UI ui, TimelineId id) {
        subscription.run();
        subscription = services.live().subscribe(id, new PageRefresh(ui, this::showNews));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        subscribe(event.getUI(), plan().id());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        subscription.run();
        subscription = () -> {};
    }

    @Override
    public Component header() {
        return bar;
    }

    @Override
    public String getPageTitle() {
        var plan = shown;
        return plan == null ? "" : Words.say("publish.title", plan.timeline().title());
    }
}
