package sourceline.studio.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.NotADate;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.newsroom.Membership;
import sourceline.newsroom.NotSignedIn;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.review.Discussion;
import sourceline.review.LiveCounts;
import sourceline.review.Notifications;
import sourceline.studio.Studio;
import sourceline.studio.Work;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.InHeader;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Words;
import sourceline.text.NotText;
import sourceline.text.PlainText;
import sourceline.timeline.TimelineBook;

@SpringTest
@ExtendWith(OutputCaptureExtension.class)
class ShellTest {

    private static final Map<String, Class<? extends Component>> SCREENS = Map.of(
            "plain", PlainScreen.class,
            "sources/within", PlainScreen.class,
            "with-bar", BarScreen.class,
            "failing", FailingScreen.class,
            "missing", MissingScreen.class,
            "refusing", RefusingScreen.class);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private Membership membership;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TimelineBook book;

    @Autowired
    private Discussion discussion;

    @Autowired
    private Notifications notifications;

    @Autowired
    private LiveCounts counts;

    @AfterEach
    void close() {
        as.writer(() -> {
            Studio.leave();
            return null;
        });
    }

    @Test
    void a_writer_is_led_everywhere_but_to_administration() {
        as.writer(() -> {
            open("plain");
            assertThat(navigation()).containsExactly("Home", "Sources", "Queue", "Board");
            assertThat(_get(MemberAvatar.class).getName()).isEqualTo("First WRITER");
            return null;
        });
    }

    @Test
    void what_is_told_is_counted_until_it_was_looked_at_and_chosen_by_whom_it_is_told() {
        var told = as.join("Told in the shell", Role.WRITER);
        var work = Work.in(context);
        as.writer(() -> discussion.comment(
                OpId.random(), work.timeline(), work.entry(), null, "See here, @Told in the shell.", false));
        as.member(told, () -> {
            open("plain");
            var bell = _get(Bell.class);
            assertThat(bell.getElement().getTextRecursively()).contains("1");
            assertThat(_get(WaitingCount.class).getText()).isEqualTo("1");
            _get(bell, Popover.class).open();
            assertThat(_get(bell, Popover.class).getElement().getTextRecursively())
                    .contains("First WRITER mentioned you", Work.HEADLINE, "new");
            assertThat(counts.now().unseen()).as("what was only listed").isEqualTo(1);
            _click(_get(bell, Button.class, spec -> spec.withText("Mark all as read")));
            _assertNone(bell, Button.class, spec -> spec.withText("Mark all as read"));
            _click(_get(Button.class, spec -> spec.withText("Choose what you are told of…")));
            @SuppressWarnings("unchecked")
            CheckboxGroup<sourceline.review.Notification.Kind> kinds = _get(CheckboxGroup.class);
            kinds.setValue(Set.of(sourceline.review.Notification.Kind.SENT_BACK));
            _click(_get(Button.class, spec -> spec.withText("Keep my choice")));
            assertThat(counts.now().unseen()).isZero();
            assertThat(notifications.choice().wanted()).containsExactly(sourceline.review.Notification.Kind.SENT_BACK);
            return null;
        });
    }

    @Test
    void an_administrator_is_led_to_administration() {
        as.administrator(() -> {
            open("plain");
            assertThat(navigation()).contains("Administration");
            return null;
        });
    }

    @Test
    void the_navigation_marks_where_we_are() {
        as.writer(() -> {
            open("sources/within");
            assertThat(_find(Anchor.class).stream()
                            .filter(anchor -> "page".equals(anchor.getElement().getAttribute("aria-current")))
                            .map(Anchor::getHref)
                            .distinct())
                    .containsExactly("sources");
            return null;
        });
    }

    @Test
    void a_screen_may_put_its_own_bar_into_the_header_and_takes_it_away_again() {
        as.writer(() -> {
            open("with-bar");
            assertThat(_get(Span.class, spec -> spec.withText("The screen’s own bar"))
                            .getParent()
                            .orElseThrow()
                            .getClassNames())
                    .contains("sl-bar");
            UI.getCurrent().navigate("plain");
            _assertNone(Span.class, spec -> spec.withText("The screen’s own bar"));
            return null;
        });
    }

    @Test
    void an_address_where_nothing_is_says_so_within_the_frame() {
        as.writer(() -> {
            open("missing");
            assertThat(text()).contains("There is nothing at this address");
            assertThat(navigation()).contains("Home");
            return null;
        });
    }

    @Test
    void a_screen_that_fails_to_open_shows_a_reference_and_nothing_of_the_failure() {
        as.writer(() -> {
            open("failing");
            assertThat(text())
                    .contains("This could not be opened", "Something went wrong on our side")
                    .doesNotContain("secret detail", "Exception");
            return null;
        });
    }

    @Test
    void a_screen_that_is_refused_says_why() {
        as.writer(() -> {
            open("refusing");
            assertThat(text()).contains("There is no such timeline.");
            return null;
        });
    }

    @Test
    void a_refusal_stands_at_its_field_and_what_was_typed_stays() {
        as.writer(() -> {
            open("plain");
            PlainScreen screen = _get(PlainScreen.class);
            screen.headline.setValue("typed");

            fail(new RuntimeException(new Refused("headline-too-long", "headline", 200, 5)), screen.save);

            assertThat(screen.headline.isInvalid()).isTrue();
            assertThat(screen.headline.getErrorMessage()).startsWith("The headline may have up to 200 characters");
            assertThat(screen.headline.getValue()).isEqualTo("typed");
            assertThat(NotificationsKt.getNotifications()).isEmpty();
            return null;
        });
    }

    @Test
    void text_that_a_field_does_not_take_is_said_at_the_field() {
        as.writer(() -> {
            open("plain");
            PlainScreen screen = _get(PlainScreen.class);
            NotText tooLong = catchThrowableOfType(NotText.class, () -> PlainText.line("headline", "four", 3));

            fail(tooLong, screen.save);

            assertThat(screen.headline.getErrorMessage()).isEqualTo("At most 3 characters; this has 4.");
            return null;
        });
    }

    @Test
    void every_reason_against_a_text_or_a_date_has_its_sentence() {
        for (NotText.Reason reason : NotText.Reason.values()) {
            assertThat(Words.has("text." + reason.code())).as(reason.code()).isTrue();
        }
        for (NotADate.Reason reason : NotADate.Reason.values()) {
            assertThat(Words.has("when." + reason.code())).as(reason.code()).isTrue();
        }
    }

    @Test
    void a_refusal_without_a_field_on_the_screen_is_said_at_its_foot() {
        as.writer(() -> {
            open("plain");
            fail(new Refused("body-too-long", "body", 5000, 5001), _get(PlainScreen.class).save);
            assertThat(said()).contains("The body may have up to 5,000 characters; this one has 5,001.");
            return null;
        });
    }

    @Test
    void a_role_that_may_not_is_told_so() {
        as.writer(() -> {
            open("plain");
            fail(new AccessDeniedException("Access Denied"), _get(PlainScreen.class).save);
            assertThat(said()).contains("Your role does not allow this.").doesNotContain("Access Denied");
            return null;
        });
    }

    @Test
    void what_nobody_foresaw_shows_a_reference_and_nothing_of_the_failure() {
        as.writer(() -> {
            open("plain");
            fail(new IllegalStateException("secret detail"), _get(PlainScreen.class).save);
            assertThat(said())
                    .containsPattern("reference: [0-9A-F]{8}")
                    .doesNotContain("secret detail", "IllegalState");
            return null;
        });
    }

    @Test
    void a_page_whose_sign_in_ended_while_it_was_at_work_loads_itself_anew_and_complains_of_nothing(
            CapturedOutput output) {
        var leaving = as.join("Removed at work", Role.WRITER);
        as.member(leaving, () -> {
            open("plain");
            as.administrator(() -> membership.remove(OpId.random(), leaving));
            Throwable ended = catchThrowable(signedIn::id);
            Throwable refused = catchThrowable(book::list);
            assertThat(ended).isInstanceOf(NotSignedIn.class);
            assertThat(refused).isInstanceOf(AccessDeniedException.class);
            for (Throwable failure : List.of(ended, refused)) {
                UI before = UI.getCurrent();
                VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
                assertThat(UI.getCurrent()).as("the page loaded anew").isNotSameAs(before);
            }
            assertThat(NotificationsKt.getNotifications()).isEmpty();
            return null;
        });
        assertThat(output).doesNotContain("Unforeseen failure", "nobody is signed in");
    }

    @Test
    void a_refusal_that_lacks_words_is_no_dead_end() {
        as.writer(() -> {
            open("plain");
            fail(new Refused("code-without-words", null), _get(PlainScreen.class).save);
            assertThat(said()).contains("Something went wrong on our side.").doesNotContain("code-without-words");
            return null;
        });
    }

    private void open(String address) {
        Studio.enter(context);
        RouteConfiguration routes = RouteConfiguration.forSessionScope();
        SCREENS.forEach((at, screen) -> routes.setRoute(at, screen, List.of(MainLayout.class)));
        UI.getCurrent().navigate(address);
    }

    private static void fail(Throwable failure, Component where) {
        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(new ErrorEvent(failure, where.getElement().getNode()));
        MockVaadin.clientRoundtrip(false);
    }

    private static List<String> navigation() {
        return _get(Nav.class, spec -> spec.withClasses("sl-nav"))
                .getChildren()
                .map(anchor -> ((Anchor) anchor).getText())
                .toList();
    }

    private static String said() {
        List<Notification> notifications = NotificationsKt.getNotifications();
        assertThat(notifications).hasSize(1);
        return notifications.getFirst().getElement().getTextRecursively();
    }

    private static String text() {
        return _get(MainLayout.class).getElement().getTextRecursively();
    }

    @PermitAll
    static class PlainScreen extends Div {

        final TextField headline = FieldNames.name("headline", new TextField());
        final Button save = new Button("Save");

        PlainScreen() {
            add(headline, save);
        }
    }

    @PermitAll
    static class BarScreen extends Div implements InHeader {

        private final Span bar = new Span("The screen’s own bar");

        @Override
        public Component header() {
            return bar;
        }
    }

    @PermitAll
    static class FailingScreen extends Div {

        FailingScreen() {
            throw new IllegalStateException("secret detail");
        }
    }

    @PermitAll
    static class MissingScreen extends Div implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new NotFoundException();
        }
    }

    @PermitAll
    static class RefusingScreen extends Div implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new Refused("no-such-timeline", null);
        }
    }
}
