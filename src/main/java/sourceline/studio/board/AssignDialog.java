package sourceline.studio.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Role;
import sourceline.review.BoardItem;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.MomentField;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** Who is to check an entry, and by when, by the clock of its timeline. */
class AssignDialog extends Dialog {

    private final BoardServices services;
    private final BoardItem item;
    private final ZoneId zone;
    private final Select<MemberView> who = FieldNames.name("assignee", new Select<>());
    private final MomentField due;

    AssignDialog(BoardServices services, BoardItem item) {
        this.services = services;
        this.item = item;
        zone = services.live().current(item.timeline()).state().zone();
        setHeaderTitle(Words.say("assign.title"));
        addClassName("sl-dialog");
        who.setLabel(Words.say("assign.to"));
        who.setItems(services.members().all().stream()
                .filter(member -> member.has(Role.CHECKER))
                .filter(member -> !item.authors().contains(member.id()))
                .toList());
        var load = load(services);
        who.setItemLabelGenerator(
                member -> Words.say("assign.with-load", member.name(), load.getOrDefault(member.id(), 0L)));
        due = FieldNames.name("due", new MomentField(Words.say("assign.due", zone.getId())));
        due.setStep(Duration.ofMinutes(15));
        due.setValue(LocalDateTime.ofInstant(services.clock().instant(), zone)
                .plusHours(2)
                .truncatedTo(ChronoUnit.HOURS));
        var form = new Div(new Paragraph(item.headline()), who, due);
        form.addClassName("sl-form");
        add(form);
        var cancel = new Button(Words.say("action.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var ask = new Button(Words.say("assign.do"), click -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, ask);
    }

    /** How much each was asked for already. */
    private static Map<MemberId, Long> load(BoardServices services) {
        return services.desk().board().stream()
                .flatMap(each -> Optional.ofNullable(each.hands().assignee()).stream())
                .collect(Collectors.groupingBy(member -> member, Collectors.counting()));
    }

    private void ask() {
        if (who.isEmpty()) {
            throw new Refused("assignee-missing", "assignee");
        }
        if (due.isEmpty()) {
            throw new Refused("due-missing", "due");
        }
        services.handling()
                .assign(
                        OpId.random(),
                        item.timeline(),
                        item.entry(),
                        who.getValue().id(),
                        due.getValue().atZone(zone).toInstant());
        close();
        Toast.done(Words.say("assign.done", who.getValue().name()));
    }
}
