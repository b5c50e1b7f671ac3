package sourceline.timeline;

import sourceline.newsroom.MemberId;

/**
 * What the journal keeps beside a wording.
 *
 * @param authors who wrote which of the words
 * @param by who set the field
 * @param merged whether somebody else's change since the base stands beside this one
 * @param conflict whether this change overrode words that somebody else had set since the base
 */
record WordDetail(String authors, MemberId by, boolean merged, boolean conflict) {

    static String of(Rewording rewording, MemberId by) {
        return Json.write(
                new WordDetail(rewording.wording().authorsJson(), by, rewording.merged(), rewording.conflict()));
    }

    static WordDetail read(String json) {
        return Json.read(json, WordDetail.class);
    }

    Wording wording(String text) {
        return Wording.of(text, authors);
    }
}
