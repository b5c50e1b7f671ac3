package sourceline.studio.reader;

/** What somebody took hold of: {@code [start, end)} in UTF-16 units of the version's text. */
public record Passage(int start, int end) {}
