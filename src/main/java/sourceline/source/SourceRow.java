package sourceline.source;

/**
 * A source in a list.
 *
 * @param revision the source's revision
 * @param latest its newest version
 */
public record SourceRow(SourceId id, SourceFacts facts, long revision, VersionInfo latest) {

    public SourceTitle title() {
        return new SourceTitle(id, facts.title(), facts.publisher());
    }
}
