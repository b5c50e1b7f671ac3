package sourceline.source;

import sourceline.journal.Refused;

/** There is no such source or version, or it is confidential and the member is not among its readers: both look alike. */
public final class SourceUnknown extends Refused {

    SourceUnknown(SourceId id) {
        super("source-unknown", null, id.toString());
    }

    SourceUnknown(VersionId id) {
        super("version-unknown", null, id.toString());
    }
}
