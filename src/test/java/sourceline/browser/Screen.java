package sourceline.browser;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sourceline.demo.DemoNewsroom.Person;
import sourceline.journal.OpId;
import sourceline.newsroom.Membership;
import sourceline.newsroom.Role;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.NewEntry;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;

/**
 * A screen as people come upon it.
 *
 * @param name what its picture is called
 * @param by who looks at it; null for somebody who has not signed in
 * @param ready what stands on it as soon as it can be read, as a CSS selector
 * @param status with which it is answered
 */
record Screen(String name, @Nullable Person by, String path, String ready, int status) {

    private static final String SLUG = RunningDemo.TIMELINE;

    private Screen(String name, @Nullable Person by, String path, String ready) {
        this(name, by, path, ready, 200);
    }

    /** Every screen of the newsroom, the doors to it among them. */
    static List<Screen> ofTheStudio(RunningDemo demo) {
        var approved = entry(demo, "Khamenei appeals to Putin for support");
        var draft = entry(demo, "Iranian officials are reportedly frustrated with Moscow");
        var waiting = entry(demo, "More meetings in Moscow are on Araqchi’s schedule");
        return List.of(
                new Screen("sign-in", null, "/login", "form"),
                new Screen("invitation", null, "/invitation/" + invitation(demo), "vaadin-password-field"),
                new Screen("home", Person.EDITOR, "/", "h1"),
                new Screen("queue", Person.CHECKER, "/queue", "h1"),
                new Screen("board", Person.EDITOR, "/board", "h1"),
                new Screen("check", Person.CHECKER, editor("/check/" + waiting), ".sl-pane"),
                new Screen("editor", Person.WRITER, editor(""), "sl-axis .sla-mark"),
                new Screen("editor-entry", Person.WRITER, editor("?entry=" + draft), ".sl-entry"),
                new Screen("editor-approved", Person.EDITOR, editor("?entry=" + approved), ".sl-entry"),
                new Screen("editor-deleted", Person.WRITER, editor("?entry=" + deleted(demo)), ".sl-entry"),
                new Screen("sheet", Person.EDITOR, editor("/sheet"), "main h1"),
                new Screen("publish", Person.EDITOR, editor("/publish"), ".sl-main h1, .sl-main h2"),
                new Screen("history", Person.EDITOR, editor("/history"), ".sl-main h1, .sl-main h2"),
                new Screen(
                        "history-entry",
                        Person.EDITOR,
                        editor("/history?entry=" + approved),
                        ".sl-main h1, .sl-main h2"),
                new Screen("sources", Person.WRITER, "/sources", "h1"),
                new Screen("source-add", Person.WRITER, "/sources/add", "h1"),
                new Screen("source-import", Person.WRITER, "/sources/import", "h1"),
                new Screen("source-watch", Person.WRITER, "/sources/watch", "h1"),
                new Screen("import", Person.WRITER, "/import", "h1"),
                new Screen("source", Person.WRITER, "/sources/" + demo.article().id(), "h1"),
                new Screen("administration", Person.ADMINISTRATOR, "/administration", "h1"),
                new Screen("administration-tokens", Person.ADMINISTRATOR, "/administration?show=tokens", "h1"),
                new Screen("administration-webhooks", Person.ADMINISTRATOR, "/administration?show=webhooks", "h1"),
                new Screen("nothing-here", Person.WRITER, "/nothing-here", "h1", 404));
    }

    /** Every screen of the public. */
    static List<Screen> ofThePublic(RunningDemo demo) {
        var published = entry(demo, "Khamenei appeals to Putin for support");
        ArabicTimeline.publish(demo);
        return List.of(
                new Screen("public-page", null, "/t/" + SLUG, "h1"),
                new Screen("public-numbered", null, "/t/" + SLUG + "/v/1", "h1"),
                new Screen("public-embed", null, "/embed/" + SLUG, "h1"),
                new Screen("public-entry", null, "/t/" + SLUG + "/e/" + published, "h1"),
                new Screen("public-arabic", null, "/t/" + ArabicTimeline.SLUG, "h1"),
                new Screen("public-nothing", null, "/t/nothing-here", "h1", 404));
    }

    private static String editor(String rest) {
        return "/timeline/" + SLUG + rest;
    }

    private static TimelineId timeline(RunningDemo demo) {
        return demo.as(
                Person.WRITER, () -> demo.the(TimelineBook.class).at(SLUG).orElseThrow());
    }

    private static EntryId entry(RunningDemo demo, String headline) {
        var state = demo.as(Person.WRITER, () -> demo.the(TimelineBook.class).timeline(timeline(demo)));
        return state.standing().stream()
                .filter(entry -> entry.headline().equals(headline))
                .map(EntryState::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the demo has no entry “" + headline + "”"));
    }

    private static String deleted(RunningDemo demo) {
        return demo.as(Person.WRITER, () -> {
            var entries = demo.the(Entries.class);
            var entry = EntryId.of(entries.draft(
                            OpId.random(), timeline(demo), NewEntry.of("A second letter is said to be on its way"))
                    .result());
            entries.delete(OpId.random(), timeline(demo), entry);
            return entry.toString();
        });
    }

    private static String invitation(RunningDemo demo) {
        return demo.as(
                Person.ADMINISTRATOR,
                () -> demo.the(Membership.class)
                        .invite(OpId.random(), "Priya Raman", "priya@example.org", Set.of(Role.CHECKER))
                        .token());
    }
}
