package sourceline.studio.reader;

/** Something that can be done with a passage; the primary one comes first and stands out. */
public record ReaderAction(String id, String label, boolean primary) {}
