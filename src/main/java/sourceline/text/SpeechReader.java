package sourceline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sourceline.text.Quotations.Quotation;

/** Reads the attributions of a text, sentence by sentence. Whom a verb belongs to is looked for near it, so that a text without a full stop takes no longer than another. */
final class SpeechReader {

    private static final int LONGEST_SPEAKER = 6;

    /** So many UTF-16 units on each side of a verb of saying are looked at, within its sentence: more than nearly all sentences have. */
    private static final int REACH = 400;

    private static final String BREAKS = "—;:";

    private final String text;
    private final Locale locale;
    private final List<Quotation> allQuotations;
    private final SpeechWords words;
    private final List<Name> allNames;

    /** Those near the cue that is read. */
    private List<Quotation> quotations = List.of();

    private List<Name> names = List.of();
    private final List<Attribution> attributions = new ArrayList<>();
    private Optional<Span> lastSpeaker = Optional.empty();

    SpeechReader(String text, Locale locale, List<Quotation> quotations) {
        this.text = text;
        this.locale = locale;
        this.allQuotations = quotations;
        words = SpeechWords.of(locale);
        allNames = Names.in(text, locale);
    }

    List<Attribution> attributions() {
        return attributions;
    }

    void read(Span sentence) {
        var via = Optional.<Span>empty();
        for (var found : Cues.in(sentence.in(text), locale)) {
            var cue = new Cue(found.kind(), found.group(), found.span().shifted(sentence.start()));
            if (!speaks(cue) || isQuoted(cue.span())) {
                continue;
            }
            var near = near(cue.span(), sentence);
            names = near.among(allNames, Name::span);
            quotations = near.among(allQuotations, Quotation::outside);
            var spoken = cue.span().in(text).toLowerCase(locale);
            if (cue.kind() != Cue.Kind.SOURCE) {
                said(cue, sentence, near, via, spoken);
            } else if (words.through().contains(spoken)) {
                via = phraseAfter(cue.span(), near);
            } else {
                add(cue, phraseAfter(cue.span(), near), Optional.empty(), sentence, near);
            }
        }
    }

    private static boolean speaks(Cue cue) {
        return cue.kind() == Cue.Kind.SOURCE || cue.kind() == Cue.Kind.SAID || cue.kind() == Cue.Kind.DENIAL;
    }

    /** What of the sentence is looked at, cut between words. */
    private Span near(Span cue, Span sentence) {
        var start = Math.max(sentence.start(), cue.start() - REACH);
        while (start > sentence.start() && start < cue.start() && !Characters.isSpace(text.charAt(start - 1))) {
            start++;
        }
        var end = Math.min(sentence.end(), cue.end() + REACH);
        while (end < sentence.end() && end > cue.end() && !Characters.isSpace(text.charAt(end))) {
            end--;
        }
        return new Span(start, end);
    }

    private void said(Cue cue, Span sentence, Span near, Optional<Span> via, String spoken) {
        var after = words.hearers().contains(spoken) ? Optional.<Span>empty() : inverted(cue, near);
        var speaker = isPassive(cue, near) ? agent(cue, near) : after.or(() -> subject(cue, near));
        if (speaker.isEmpty()) {
            return;
        }
        var heard = words.hearers().contains(spoken) ? hearer(cue.span(), near) : Optional.<Span>empty();
        var quotedBefore = after.isPresent() || isBehindQuotation(cue, speaker.get(), near);
        var before = new Span(
                sentence.start(), Math.min(speaker.get().start(), cue.span().start()));
        var covers = quotedBefore || saysNothingBehind(cue, near)
                ? before
                : new Span(cue.span().end(), sentence.end());
        if (!covers.isEmpty()) {
            add(cue, speaker, heard.or(() -> via), covers, near);
        }
    }

    private void add(Cue cue, Optional<Span> speaker, Optional<Span> via, Span covers, Span near) {
        var meant = speaker.flatMap(span -> meant(span, near));
        attributions.add(new Attribution(cue.span(), cue.group(), speaker, meant, via, covers));
        if (meant.isPresent()) {
            lastSpeaker = meant;
        }
    }

    /** Whom a pronoun means: a name that was the subject before it in its sentence, or else the last speaker. */
    private Optional<Span> meant(Span speaker, Span near) {
        if (!words.pronouns().contains(speaker.in(text).toLowerCase(locale))) {
            return Optional.of(speaker);
        }
        return names.stream()
                .map(Name::span)
                .filter(name -> name.start() >= near.start() && name.end() <= speaker.start() && isSubject(name, near))
                .reduce((one, other) -> other)
                .or(() -> lastSpeaker);
    }

    /** Whether it stands where a subject does: at the beginning of a clause, and owns nothing. */
    private boolean isSubject(Span name, Span near) {
        var before = RawWords.in(text.substring(near.start(), name.start()));
        var owns = name.end() + 1 < text.length() && Characters.isSingleQuote(text.charAt(name.end()));
        return !owns
                && (before.isEmpty()
                        || words.beginners().contains(before.getLast().folded()));
    }

    /** “were echoed”: the subject is not who says it. */
    private boolean isPassive(Cue cue, Span near) {
        var before = RawWords.in(text.substring(near.start(), cue.span().start()));
        return !before.isEmpty() && words.passives().contains(before.getLast().folded());
    }

    /** “by Russian state media”. */
    private Optional<Span> agent(Cue cue, Span near) {
        for (var word : RawWords.in(text.substring(cue.span().end(), near.end()))) {
            if (words.agents().contains(word.folded())) {
                return phraseAfter(word.span().shifted(cue.span().end()), near);
            }
        }
        return Optional.empty();
    }

    /** “an allegation Iran continues to deny,”: what is denied stands before. */
    private boolean saysNothingBehind(Cue cue, Span near) {
        var behind = text.substring(cue.span().end(), near.end()).strip();
        return behind.isEmpty()
                || ",.;—".indexOf(behind.charAt(0)) >= 0
                || RawWords.in(behind).isEmpty();
    }

    /** “…,” said Gregg Roman. */
    private Optional<Span> inverted(Cue cue, Span near) {
        var before = text.substring(near.start(), cue.span().start()).stripTrailing();
        var last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        if (!Characters.isDoubleQuote(last) && !Characters.isSingleQuote(last) && last != ',') {
            return Optional.empty();
        }
        return names.stream()
                .map(name -> whole(name, near))
                .filter(name -> name.start() >= cue.span().end()
                        && name.start() - cue.span().end() <= 5
                        && isPlain(cue.span().end(), name.start()))
                .findFirst();
    }

    /** The name with its title. */
    private Span whole(Name name, Span near) {
        return name.title()
                .filter(title -> title.start() >= near.start())
                .map(title -> new Span(title.start(), name.span().end()))
                .orElse(name.span());
    }

    private boolean isPlain(int from, int to) {
        return text.substring(from, to)
                .chars()
                .noneMatch(each -> ",;:.".indexOf(each) >= 0 || Characters.isDoubleQuote(each));
    }

    /** Who stands before the verb: the first name of its clause, or the words right before it. */
    private Optional<Span> subject(Cue cue, Span near) {
        var clause = clause(cue, near);
        var relative = RawWords.in(clause.in(text));
        if (relative.isEmpty()) {
            return Optional.empty();
        }
        if (words.relatives().contains(relative.getLast().folded())
                || (relative.size() <= 2
                        && words.relatives().contains(relative.getFirst().folded()))) {
            return antecedent(clause, near);
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
    private Span clause(Cue cue, Span near) {
        var start = near.start();
        var inside = new Span(start, cue.span().start());
        for (var quotation : quotations) {
            if (inside.contains(quotation.outside())) {
                start = Math.max(start, quotation.outside().end());
            }
        }
        for (var word : RawWords.in(text.substring(start, cue.span().start()))) {
            if (words.beginners().contains(word.folded())) {
                inside = new Span(start + word.span().end(), cue.span().start());
            }
        }
        var from = Math.max(start, inside.start());
        for (var at = cue.span().start() - 1; at >= from; at--) {
            if (BREAKS.indexOf(text.charAt(at)) >= 0) {
                from = at + 1;
            }
        }
        return afterIntroduction(new Span(from, cue.span().start()).stripped(text));
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
    private Optional<Span> antecedent(Span clause, Span near) {
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
    private Optional<Span> hearer(Span cue, Span near) {
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
    private Optional<Span> phraseAfter(Span cue, Span near) {
        var end = cue.end();
        while (end < near.end() && ",;:—–.\n“\"(".indexOf(text.charAt(end)) < 0 || isWithinName(end)) {
            end++;
        }
        var phrase = new Span(cue.end(), end).stripped(text);
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

    private boolean isBehindQuotation(Cue cue, Span speaker, Span near) {
        var behind = text.substring(cue.span().end(), near.end());
        return quotations.stream()
                .anyMatch(quotation -> quotation.outside().start() >= near.start()
                        && quotation.outside().end() <= speaker.start()
                        && speaker.start() - quotation.outside().end() <= 3
                        && !behind.strip().startsWith("that"));
    }

    private boolean isQuoted(Span cue) {
        return cue.among(allQuotations, Quotation::outside).stream()
                .anyMatch(quotation -> quotation.inside().contains(cue));
    }
}
