package sourceline.text;

import java.util.List;
import java.util.Optional;
import sourceline.text.Quotations.Quotation;

/** Looks for whom one verb of saying belongs to, or one “according to”, among the words near it. */
final class SpeakerSearch {

    private static final int LONGEST_SPEAKER = 6;
    private static final String BREAKS = "—;:";

    private final String text;
    private final SpeechWords words;
    private final List<Name> names;
    private final List<Quotation> quotations;
    private final Span cue;
    private final Span near;

    /**
     * @param names of which those near the cue are looked at, as are the quotations
     * @param near the part of the cue's sentence that is looked at
     */
    SpeakerSearch(String text, SpeechWords words, List<Name> names, List<Quotation> quotations, Span cue, Span near) {
        this.text = text;
        this.words = words;
        this.names = near.among(names, Name::span);
        this.quotations = near.among(quotations, Quotation::outside);
        this.cue = cue;
        this.near = near;
    }

    /** The last name before a pronoun that is the subject of a clause: whom “he” means. */
    Optional<Span> subjectBefore(Span pronoun) {
        return names.stream()
                .map(Name::span)
                .filter(name -> name.start() >= near.start() && name.end() <= pronoun.start() && isSubject(name))
                .reduce((one, other) -> other);
    }

    /** Whether it stands where a subject does: at the beginning of a clause, and owns nothing. */
    private boolean isSubject(Span name) {
        var before = RawWords.in(text.substring(near.start(), name.start()));
        var owns = name.end() + 1 < text.length() && Characters.isSingleQuote(text.charAt(name.end()));
        return !owns
                && (before.isEmpty()
                        || words.beginners().contains(before.getLast().folded()));
    }

    /** “were echoed”: the subject is not who says it. */
    boolean isPassive() {
        var before = RawWords.in(text.substring(near.start(), cue.start()));
        return !before.isEmpty() && words.passives().contains(before.getLast().folded());
    }

    /** “by Russian state media”. */
    Optional<Span> agent() {
        for (var word : RawWords.in(text.substring(cue.end(), near.end()))) {
            if (words.agents().contains(word.folded())) {
                return phraseAfter(word.span().shifted(cue.end()));
            }
        }
        return Optional.empty();
    }

    /** “an allegation Iran continues to deny,”: what is denied stands before. */
    boolean saysNothingBehind() {
        var behind = text.substring(cue.end(), near.end()).strip();
        return behind.isEmpty()
                || ",.;—".indexOf(behind.charAt(0)) >= 0
                || RawWords.in(behind).isEmpty();
    }

    /** “…,” said Gregg Roman. */
    Optional<Span> inverted() {
        var before = text.substring(near.start(), cue.start()).stripTrailing();
        var last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        if (!Characters.isDoubleQuote(last) && !Characters.isSingleQuote(last) && last != ',') {
            return Optional.empty();
        }
        return names.stream()
                .map(name -> whole(name, near))
                .filter(name ->
                        name.start() >= cue.end() && name.start() - cue.end() <= 5 && isPlain(cue.end(), name.start()))
                .findFirst();
    }

    /** The name with its title. */
    private Span whole(Name name, Span within) {
        return name.title()
                .filter(title -> title.start() >= within.start())
                .map(title -> new Span(title.start(), name.span().end()))
                .orElse(name.span());
    }

    private boolean isPlain(int from, int to) {
        return text.substring(from, to)
                .chars()
                .noneMatch(each -> ",;:.".indexOf(each) >= 0 || Characters.isDoubleQuote(each));
    }

    /** Who stands before the verb: the first name of its clause, or the words right before it. */
    Optional<Span> subject() {
        var clause = clause();
        var relative = RawWords.in(clause.in(text));
        if (relative.isEmpty()) {
            return Optional.empty();
        }
        if (words.relatives().contains(relative.getLast().folded())
                || (relative.size() <= 2
                        && words.relatives().contains(relative.getFirst().folded()))) {
            return antecedent(clause);
        }
        var named = names.stream().map(Name::span).filter(clause::contains).findFirst();
        var close = phraseBefore(clause);
        return named.filter(name -> isApposition(name, clause)
                        || name.end() == close.map(Span::end).orElse(-1))
                .or(() -> close);
    }

    /** Whether all that stands between the name and the verb is set off by commas. */
    private boolean isApposition(Span name, Span clause) {
        var between = text.substring(name.end(), clause.end()).strip();
        return between.isEmpty() || (between.startsWith(",") && between.endsWith(","));
    }

    /** From the last mark or conjunction that begins a clause up to the verb; commas around an apposition do not. */
    private Span clause() {
        var start = near.start();
        var inside = new Span(start, cue.start());
        for (var quotation : quotations) {
            if (quotation.outside().end() <= cue.start()) {
                start = Math.max(start, quotation.outside().end());
            }
        }
        for (var word : RawWords.in(text.substring(start, cue.start()))) {
            if (words.beginners().contains(word.folded())) {
                inside = new Span(start + word.span().end(), cue.start());
            }
        }
        var from = Math.max(start, inside.start());
        for (var at = cue.start() - 1; at >= from; at--) {
            if (BREAKS.indexOf(text.charAt(at)) >= 0) {
                from = at + 1;
            }
        }
        return afterIntroduction(new Span(from, cue.start()).stripped(text));
    }

    /** Without what is set off before the subject: “Speaking on television, Araqchi”. */
    private Span afterIntroduction(Span clause) {
        var comma = text.indexOf(',', clause.start(), clause.end());
        if (comma < 0) {
            return clause;
        }
        var first = RawWords.in(text.substring(clause.start(), comma));
        var introduces = first.isEmpty()
                || !first.getFirst().capital()
                || names.stream()
                        .noneMatch(name -> name.span().start() >= clause.start()
                                && whole(name, clause).start() <= clause.start()
                                && name.span().end() <= comma);
        return introduces ? new Span(comma + 1, clause.end()).stripped(text) : clause;
    }

    /** The last words before the verb, back to a comma, at most six. */
    private Optional<Span> phraseBefore(Span clause) {
        var found = RawWords.in(clause.in(text));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var begin = found.size();
        while (begin > 0
                && found.size() - begin < LONGEST_SPEAKER
                && (begin == found.size()
                        || isPlain(
                                clause.start() + found.get(begin - 1).span().end(),
                                clause.start() + found.get(begin).span().start()))) {
            begin--;
        }
        while (begin < found.size()
                && words.auxiliaries().contains(found.get(begin).folded())) {
            begin++;
        }
        var end = found.size();
        while (end > begin && isBesideVerb(found.get(end - 1).folded())) {
            end--;
        }
        if (end == begin) {
            return Optional.empty();
        }
        if (words.pronouns().contains(found.get(end - 1).folded())) {
            begin = end - 1;
        }
        return Optional.of(named(new Span(
                        found.get(begin).span().start(),
                        found.get(end - 1).span().end())
                .shifted(clause.start())));
    }

    private boolean isBesideVerb(String word) {
        return words.auxiliaries().contains(word)
                || words.adverbs().stream()
                        .anyMatch(ending -> word.length() > ending.length() + 2 && word.endsWith(ending));
    }

    /** The name with its title where the phrase ends in one. */
    private Span named(Span phrase) {
        return names.stream()
                .filter(name -> name.kind() == Name.Kind.PERSON && name.span().end() == phrase.end())
                .map(name -> whole(name, phrase.start() < name.span().start() ? new Span(0, phrase.end()) : phrase))
                .findFirst()
                .orElse(phrase);
    }

    /** What “which” or “who” stands for: the words before it. */
    private Optional<Span> antecedent(Span clause) {
        var before = new Span(near.start(), clause.start()).stripped(text);
        var end = before.end();
        while (end > before.start() && text.charAt(end - 1) == ',') {
            end--;
        }
        return phraseBefore(new Span(before.start(), end)).map(this::afterPreposition);
    }

    private Span afterPreposition(Span phrase) {
        var start = phrase.start();
        for (var word : RawWords.in(phrase.in(text))) {
            if (words.prepositions().contains(word.folded())) {
                start = phrase.start() + word.span().end();
            }
        }
        return new Span(start, phrase.end()).stripped(text);
    }

    /** “told Newsweek that”. */
    Optional<Span> hearer() {
        return names.stream()
                .map(Name::span)
                .filter(name -> name.start() >= cue.end()
                        && name.end() <= near.end()
                        && isArticleBetween(cue.end(), name.start()))
                .findFirst();
    }

    private boolean isArticleBetween(int from, int to) {
        return isPlain(from, to) && RawWords.in(text.substring(from, to)).size() <= 1;
    }

    /** The words behind “according to” and “speaking on”, up to a comma or a verb. */
    Optional<Span> phraseAfter(Span start) {
        var end = start.end();
        while (end < near.end() && ",;:—–.\n“\"(".indexOf(text.charAt(end)) < 0 || isWithinName(end)) {
            end++;
        }
        var phrase = new Span(start.end(), end).stripped(text);
        var found = RawWords.in(phrase.in(text));
        var to = Math.min(found.size(), LONGEST_SPEAKER);
        for (var at = 1; at < to; at++) {
            if (words.ends().contains(found.get(at).folded())) {
                to = at;
            }
        }
        return to == 0
                ? Optional.empty()
                : Optional.of(new Span(
                        phrase.start(),
                        phrase.start() + found.get(to - 1).span().end()));
    }

    private boolean isWithinName(int at) {
        return names.stream()
                .anyMatch(name -> name.span().start() <= at && at < name.span().end());
    }

    /** “…,” Putin said: what is said stands before. */
    boolean isBehindQuotation(Span speaker) {
        var behind = text.substring(cue.end(), near.end());
        return quotations.stream()
                .anyMatch(quotation -> quotation.outside().end() <= speaker.start()
                        && speaker.start() - quotation.outside().end() <= 3
                        && !behind.strip().startsWith("that"));
    }
}
