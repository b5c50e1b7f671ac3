package sourceline.source;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import sourceline.journal.Actor;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsEditor;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;

/** What people do to sources. */
@Service
public class Sources {

    private final Journal journal;
    private final SourceStore store;
    private final Readership readership;
    private final Captures captures;
    private final SafeWeb web;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Sources(
            Journal journal,
            SourceStore store,
            Readership readership,
            Captures captures,
            SafeWeb web,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.journal = journal;
        this.store = store;
        this.readership = readership;
        this.captures = captures;
        this.web = web;
        this.signedIn = signedIn;
        this.events = events;
    }

    /**
     * Adds a source with its first version. The receipt's result is the {@link SourceId}.
     *
     * @throws CaptureRefused if the material cannot be captured
     */
    @AsWriter
    public Receipt add(OpId opId, NewSource added) {
        var actor = signedIn.actor();
        var id = idFor(actor, opId);
        var kept = captures.keep(Importer.read(added.material(), added.facts().language()));
        var command = withFacts(command(id, actor, opId, "source.add"), added.facts())
                .with("readers", sorted(added.readers()));
        return journal.perform(kept.in(command), act -> {
            var source = new Source(id, added.facts(), added.readers(), act);
            store.add(source);
            captures.first(kept, source, act);
            return id.toString();
        });
    }

    /**
     * Edits the facts of a source. A fact that these leave as it was at the base revision keeps what others made of it
     * meanwhile. The receipt's result names, separated by commas, the facts in which a newer value was replaced.
     *
     * @param base the revision of the source that was shown
     * @throws SourceUnknown if there is no such source, or the member may not know of it
     * @throws FactRefused if it is confidential and would not be any more, and the member is no editor
     */
    @AsWriter
    public Receipt describe(OpId opId, SourceId id, long base, SourceFacts described) {
        var command = withFacts(command(id, signedIn.actor(), opId, "source.describe"), described)
                .basedOn(base);
        return journal.perform(command, act -> {
            var source = readership.require(id);
            var shown = new FactsAt(base, source, journal);
            var edited = Fact.edited(fact -> !Objects.equals(fact.of(described), shown.value(fact)));
            var merged = described.only(edited, source.facts());
            if (source.facts().visibility() == Visibility.CONFIDENTIAL
                    && merged.visibility() != Visibility.CONFIDENTIAL
                    && !signedIn.has(Role.EDITOR)) {
                throw new FactRefused("confidential-stays", "visibility");
            }
            var overtaken = Fact.differing(source.facts(), merged).stream()
                    .filter(fact -> source.revisionOf(fact) > base)
                    .map(Fact::field)
                    .collect(Collectors.joining(","));
            var changed = source.describe(merged, act);
            if (!changed.isEmpty()) {
                events.publishEvent(new SourceDescribed(id, act.revision(), changed));
            }
            return overtaken;
        });
    }

    /**
     * Fetches what stands at an address, as material to be looked at and kept. It keeps nothing, and may take as long as
     * {@link SafeWeb} is patient.
     *
     * @throws FetchRefused if it may not be fetched, nobody answers, or there is no page
     */
    @AsWriter
    public Material.Fetched fetch(String address) {
        return new Material.Fetched(address, web.get(WebAddress.of(address)));
    }

    /**
     * Captures a source anew. Bytes that are those of the newest version change nothing, nor does a fetched page whose
     * text is that of the newest version. The receipt's result is the
     * {@link VersionId} of what is now the newest version.
     *
     * @throws SourceUnknown if there is no such source, or the member may not know of it
     * @throws CaptureRefused if the material cannot be captured
     */
    @AsWriter
    public Receipt capture(OpId opId, SourceId id, Material material) {
        var language = readership.facts(id).language();
        var kept = captures.keep(Importer.read(material, language));
        return journal.perform(kept.in(command(id, signedIn.actor(), opId, "source.capture")), act -> {
            var source = readership.require(id);
            var latest = store.versions(id).getFirst();
            return kept.isAs(latest)
                    ? latest.id().toString()
                    : captures.next(kept, source, latest, act).id().toString();
        });
    }

    /**
     * Names who may read a source, besides the editors, while it is confidential.
     *
     * @throws SourceUnknown if there is no such source
     */
    @AsEditor
    public Receipt nameReaders(OpId opId, SourceId id, Set<MemberId> readers) {
        var command = command(id, signedIn.actor(), opId, "source.name-readers").with("readers", sorted(readers));
        return journal.perform(command, act -> {
            readership.require(id).nameReaders(readers, act);
            return "";
        });
    }

    /** The same for a repeated submit, so that it meets the operation that it repeats. */
    private static SourceId idFor(Actor actor, OpId opId) {
        var name = "source:" + actor.member() + ":" + opId.uuid();
        return new SourceId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static Command command(SourceId id, Actor actor, OpId opId, String name) {
        return Command.of(Subject.source(id.uuid()), actor, opId, name);
    }

    private static Command withFacts(Command command, SourceFacts facts) {
        for (var fact : Fact.values()) {
            command = command.with(fact.field(), fact.of(facts));
        }
        return command;
    }

    private static String sorted(Set<MemberId> members) {
        return members.stream().map(MemberId::toString).sorted().collect(Collectors.joining(","));
    }
}
