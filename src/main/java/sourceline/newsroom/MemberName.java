package sourceline.newsroom;

import sourceline.journal.Refused;

/** What a member is called on screen and in the journal; one line, 1 to {@value #MAX_LENGTH} characters. */
record MemberName(String value) {

    static final int MAX_LENGTH = 100;

    MemberName {
        value = value.strip();
        if (value.isEmpty()) {
            throw new Refused("name-missing", "name");
        }
        if (value.length() > MAX_LENGTH) {
            throw new Refused("name-too-long", "name", MAX_LENGTH);
        }
        if (value.codePoints().anyMatch(MemberName::isForbidden)) {
            throw new Refused("name-malformed", "name");
        }
    }

    /** Control characters, invisible direction marks and lone surrogates would let one name pass for another. */
    private static boolean isForbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** One letter of the first and one of the last word; for a single word, its first letter. */
    static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }
}
