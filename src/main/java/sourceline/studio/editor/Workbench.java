package sourceline.studio.editor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Touched;
import sourceline.live.LiveTimeline;
import sourceline.live.RecentChanges;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Role;
import sourceline.review.Signer;
import sourceline.review.Stage;
import sourceline.review.Standing;
import sourceline.studio.parts.KeptDrafts;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.Overridden;
import sourceline.timeline.OwnSteps;
import sourceline.timeline.StrandId;
import sourceline.timeline.StrandState;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineState;

/** What every part of the editor works with: the timeline as this page last saw it, what is open, and the services. */
final class Workbench {

    /** The grey of the palette, for entries that stand in no strand. */
    static final int NO_STRAND = 5;

    private final EditorServices services;
    private final TimelineId timeline;
    private final Consumer<EditorAddress> navigation;
    private LiveTimeline picture;
    private RecentChanges.Recent recent;
    private EditorAddress address;
    private @Nullable EntryId editing;
    private Runnable shown = () -> {};
    private Consumer<String> isIn = field -> {};

    Workbench(EditorServices services, TimelineId timeline, EditorAddress address, Consumer<EditorAddress> navigation) {
        this.services = services;
        this.timeline = timeline;
        this.navigation = navigation;
        this.address = address;
        this.picture = services.live().current(timeline);
        this.recent = services.changes().of(timeline, picture.revision());
    }

    EditorServices services() {
        return services;
    }

    TimelineId timeline() {
        return timeline;
    }

    LiveTimeline picture() {
        return picture;
    }

    TimelineState state() {
        return picture.state();
    }

    EditorAddress address() {
        return address;
    }

    /** Takes the newest picture. */
    void refresh() {
        picture = services.live().current(timeline);
        recent = services.changes().of(timeline, picture.revision());
    }

    /** What was done after a revision, up to the picture; nothing where that is too much to be told. */
    List<Touched> since(long revision) {
        return picture.since(revision).orElse(List.of());
    }

    /** The others who have the timeline open. */
    Company company() {
        return new Company(services.companies().of(picture), services.signedIn().id());
    }

    /** Of late, what gave way where two wrote in one place, and whoever sits here is to be told of. */
    List<Overridden> overridden() {
        return recent.overridden(services.signedIn().id());
    }

    OwnSteps ownSteps() {
        return recent.steps(services.signedIn().actor());
    }

    /** Says what an own step has done, and offers to take it back. */
    void offerUndo(Receipt step, String words, Runnable shown) {
        OpId undo = OpId.random();
        Toast.undoable(words, () -> {
            services.undoing().undo(undo, timeline, step.revision(), step.revision());
            shown.run();
        });
    }

    /**
     * Takes the picture that an own edit has led to, if nobody else did anything in between: what somebody has typed, they
     * have seen, and may sign with their next click. What others did is shown by the feed first.
     */
    void did(Receipt receipt) {
        if (receipt.revision() == picture.revision() + 1) {
            refresh();
            shown.run();
        }
    }

    /** What shows the picture on the whole screen. */
    void onOwn(Runnable shown) {
        this.shown = shown;
    }

    /** What hears in which field somebody is. */
    void onIn(Consumer<String> isIn) {
        this.isIn = isIn;
    }

    /** Says in which field whoever sits here is; empty for none. */
    void isIn(String field) {
        isIn.accept(field);
    }

    void at(EditorAddress address) {
        if (!Objects.equals(address.entry(), this.address.entry())) {
            editing = null;
        }
        this.address = address;
    }

    /** Where an entry opens beside everything else that is shown. */
    String link(EntryId entry) {
        return address.open(entry).location().getPathWithQueryParameters();
    }

    /** Goes to what an address nearby says. */
    void go(UnaryOperator<EditorAddress> step) {
        navigation.accept(step.apply(address));
    }

    void open(@Nullable EntryId entry) {
        go(here -> here.open(entry));
    }

    /** Where an entry stands; empty for one that this timeline does not have. */
    Optional<Standing> standing(@Nullable EntryId entry) {
        return entry == null
                ? Optional.empty()
                : Optional.ofNullable(picture.standings().get(entry));
    }

    /** Where the open entry stands. */
    Optional<Standing> open() {
        return standing(address.entry());
    }

    Optional<StrandState> strand(@Nullable StrandId strand) {
        return strand == null ? Optional.empty() : state().strand(strand);
    }

    int colour(@Nullable StrandId strand) {
        return strand(strand).map(StrandState::colour).orElse(NO_STRAND);
    }

    /** Whether whoever sits here may write at all. */
    boolean mayWrite() {
        return services.signedIn().has(Role.WRITER);
    }

    /**
     * Whether whoever sits here works on the entry: an approved one is read until they say that they edit it, and whoever
     * was at work when it was approved goes on.
     */
    boolean writes(Standing standing) {
        return mayWrite()
                && !standing.entry().deleted()
                && (standing.stage() != Stage.APPROVED || standing.id().equals(editing));
    }

    /** Whether the open entry is worked on. */
    boolean writesOpen() {
        return open().filter(this::writes).isPresent();
    }

    /** Goes on working on the entry, approved or not, until another is opened. */
    void edit(EntryId entry) {
        editing = entry;
    }

    /** Whether the entry was being worked on when somebody else deleted it: what is typed is kept with it. */
    boolean wasWriting(Standing standing) {
        return mayWrite() && standing.entry().deleted() && standing.id().equals(editing);
    }

    /** Shows the whole screen anew. */
    void show() {
        shown.run();
    }

    /** The key under which the browser keeps what is typed about an entry until it is sent. */
    String key(EntryId entry, String what) {
        return KeptDrafts.key(services.signedIn().id(), timeline, entry, what);
    }

    Signer member() {
        return Signer.of(services.signedIn());
    }

    String name(MemberId member) {
        return services.members().named(member).map(MemberView::name).orElseGet(() -> Words.say("editor.somebody"));
    }

    /** The language of this screen, in which it shows dates. */
    Locale locale() {
        return Words.locale();
    }

    /** The language of the timeline, in which dates are typed (beside English and EDTF) and readers see them. */
    Locale language() {
        return state().language();
    }

    /** A date as this screen says it, and where that is another language than the timeline's, as readers will see it. */
    String describe(When when) {
        var shown = WhenText.describe(when, locale());
        return language().getLanguage().equals(locale().getLanguage())
                ? shown
                : Words.say("editor.when.readers", shown, WhenText.describe(when, language()));
    }
}
