package sourceline.chronology;

/**
 * A single date in words, with what the words around it have to know to agree with it: article, case, contraction.
 *
 * @param kind day, month, year, decade, spring, summer, autumn, winter, quarter, third, half; stretch where it is shown from its first to its last day;
 *     other
 * @param name as it stands alone
 * @param inflected as it stands behind a preposition, where the language then gives it another form
 */
record NamedDate(String kind, String name, String inflected) {

    static NamedDate of(String kind, String name) {
        return new NamedDate(kind, name, name);
    }
}
