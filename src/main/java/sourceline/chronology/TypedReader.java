package sourceline.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.NotADate.Reason;

/**
 * Reads what people type into a date field: EDTF, or plain words and numbers in their language or in English. Everything is put together as
 * EDTF and read as such, so that nothing passes here that {@link EdtfReader} would refuse.
 */
final class TypedReader {

    /** Looks like EDTF, but people who type it mean a month, a day, a year too short: centuries and decades by their leading digits. */
    private static final Pattern NOT_AS_EDTF =
            Pattern.compile("-?\\d{2,3}[?~%]?|\\d{1,4}/\\d{1,2}|\\d{1,3}/\\d{1,4}|\\d{4}/\\d{1,3}");

    private static final Pattern SIGNS_OF_EDTF = Pattern.compile("[-0-9XYEST:+./,?~%\\[\\]{} Z]+");

    private static final Set<Meaning> RELATIONS = Set.of(
            Meaning.BEFORE,
            Meaning.BY,
            Meaning.AFTER,
            Meaning.NOT_BEFORE,
            Meaning.OR_LATER,
            Meaning.OR_EARLIER,
            Meaning.SINCE,
            Meaning.UNTIL,
            Meaning.FROM,
            Meaning.BETWEEN);

    private static final Set<Meaning> SEPARATORS = Set.of(Meaning.DASH, Meaning.TO, Meaning.AND, Meaning.OR);

    private final TypedText typed;
    private final List<Token> tokens;

    private Qualification whole = Qualification.NONE;
    private boolean someTime;
    private boolean throughout;
    private @Nullable Meaning relation;

    private TypedReader(TypedText typed) {
        this.typed = typed;
        this.tokens = new ArrayList<>(Vocabulary.of(typed.locale()).recognise(Lexer.cut(typed.text())));
    }

    static When read(String typed, Locale locale) {
        When.checkLength(typed);
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new NotADate(Reason.EMPTY, typed, 0);
        }
        if (NOT_AS_EDTF.matcher(text).matches()) {
            return new TypedReader(new TypedText(typed, locale)).expression();
        }
        try {
            return When.edtf(text);
        } catch (NotADate asEdtf) {
            return readInWords(typed, text, locale, asEdtf);
        }
    }

    private static When readInWords(String typed, String text, Locale locale, NotADate asEdtf) {
        try {
            return new TypedReader(new TypedText(typed, locale)).expression();
        } catch (NotADate asWords) {
            boolean edtfSaysMore = asWords.reason() == Reason.NOT_UNDERSTOOD
                    && SIGNS_OF_EDTF.matcher(text).matches();
            throw edtfSaysMore ? moved(asEdtf, typed, typed.indexOf(text)) : asWords;
        }
    }

    private static NotADate moved(NotADate refusal, String typed, int by) {
        return new NotADate(
                refusal.reason(),
                typed,
                refusal.position() + by,
                refusal.values().toArray(String[]::new));
    }

    private When expression() {
        dropNoise();
        for (Token token : tokens) {
            if (token.is(Meaning.UNKNOWN)) {
                throw typed.notUnderstood(token);
            }
        }
        takeFromTheEnd();
        takeFromTheStart();
        takeFromTheEnd();
        if (tokens.isEmpty()) {
            throw typed.notUnderstood();
        }
        int start = tokens.getFirst().start();
        try {
            return When.edtf(edtf());
        } catch (NotADate e) {
            throw e.text().equals(typed.text()) ? e : typed.inWords(e, start);
        }
    }

    /** Leaves out words that say nothing, and the endings of ordinal numbers ("23rd"). */
    private void dropNoise() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).is(Meaning.NOISE) || i > 0 && isEnding(tokens.get(i - 1), tokens.get(i))) {
                tokens.remove(i);
            }
        }
    }

    private boolean isEnding(Token number, Token ending) {
        String gap = typed.text().substring(number.end(), ending.start());
        return number.is(Meaning.NUMBER)
                && number.value() <= 31
                && ending.is(Meaning.UNKNOWN)
                && ending.text().length() <= 3
                && Character.isLetter(ending.text().charAt(0))
                && (gap.isEmpty() || gap.equals("-"));
    }

    private void takeFromTheEnd() {
        boolean more = true;
        while (more && !tokens.isEmpty()) {
            Token last = tokens.getLast();
            more = switch (last.meaning()) {
                case QUESTION, UNCERTAIN -> qualify(Qualification.UNCERTAIN);
                case ABOUT -> qualify(Qualification.APPROXIMATE);
                case SOME_TIME -> {
                    someTime = true;
                    yield true;
                }
                case THROUGHOUT -> {
                    throughout = true;
                    yield true;
                }
                case COMMA -> true;
                case OR_LATER, OR_EARLIER, BY, NOT_BEFORE, SINCE, UNTIL -> relate(last);
                default -> false;
            };
            if (more) {
                tokens.removeLast();
            }
        }
    }

    private void takeFromTheStart() {
        boolean more = true;
        while (more && !tokens.isEmpty()) {
            Token first = tokens.getFirst();
            more = switch (first.meaning()) {
                case UNCERTAIN -> qualify(Qualification.UNCERTAIN);
                case ABOUT -> qualify(Qualification.APPROXIMATE);
                case SOME_TIME -> {
                    someTime = true;
                    yield true;
                }
                case COMMA -> true;
                case TO -> relate(first.as(Meaning.UNTIL));
                default -> RELATIONS.contains(first.meaning()) && relate(first);
            };
            if (more) {
                tokens.removeFirst();
            }
        }
    }

    private boolean qualify(Qualification more) {
        whole = whole.and(more);
        return true;
    }

    private boolean relate(Token token) {
        if (relation != null) {
            throw typed.notUnderstood(token);
        }
        relation = token.meaning();
        return true;
    }

    private String edtf() {
        Meaning separator = separator();
        List<TypedDay> days = filled(split(separator), separator);
        days.forEach(this::refuseIncomplete);
        if (separator == null) {
            return single(days.getFirst());
        }
        if (separator == Meaning.OR || separator == Meaning.AND && relation != Meaning.BETWEEN) {
            refuseRelation(Set.of());
            List<String> listed = days.stream().map(day -> whole(day)).toList();
            return separator == Meaning.OR
                    ? "[" + String.join(",", listed) + "]"
                    : "{" + String.join(",", listed) + "}";
        }
        if (days.getFirst().isWinterInto(days.getLast())) {
            return single(days.getFirst());
        }
        refuseRelation(Set.of(Meaning.FROM, Meaning.SINCE, Meaning.BETWEEN));
        String from = first(days.getFirst());
        String to = last(days.getLast());
        boolean within = !throughout && (someTime || relation == Meaning.BETWEEN);
        return within ? "[" + from + ".." + to + "]" : from + "/" + to;
    }

    private void refuseRelation(Set<Meaning> allowed) {
        if (relation != null && !allowed.contains(relation)) {
            throw typed.notUnderstood();
        }
    }

    private String single(TypedDay day) {
        String from = first(day);
        String to = last(day);
        if (relation == null) {
            return from.equals(to) ? withTime(day, from) : "[" + from + ".." + to + "]";
        }
        return switch (relation) {
            case BY, OR_EARLIER -> "[.." + to + "]";
            case BEFORE -> "[.." + neighbour(from, -1) + "]";
            case AFTER -> "[" + neighbour(to, 1) + "..]";
            case NOT_BEFORE, OR_LATER -> "[" + from + "..]";
            case SINCE, FROM -> from + "/..";
            case UNTIL -> "../" + to;
            default -> throw typed.notUnderstood();
        };
    }

    private String withTime(TypedDay day, String date) {
        return day.time().isEmpty() ? date : date + "T" + day.time();
    }

    /** The month or year before or after, or the day where it is neither. */
    private String neighbour(String edtf, int step) {
        When when = When.edtf(edtf);
        CalendarDate date = (CalendarDate) when.parts().getFirst();
        LocalDate edge = step < 0 ? date.from().minusDays(1) : date.to().plusDays(1);
        String sign = date.ofYear().sign();
        if (date.month().isEmpty()) {
            return Year.of(edge.getYear()).text() + sign;
        }
        if (Math.abs(edge.getYear()) > 9999) {
            throw typed.notUnderstood();
        }
        CalendarDate next = CalendarDate.of(edge);
        boolean month = date.day().isEmpty() && YearPart.of(date.month()).isEmpty();
        return (month ? next.year().text() + "-" + next.month() : next.edtf()) + sign;
    }

    private String whole(TypedDay day) {
        String from = first(day);
        String to = last(day);
        return from.equals(to) ? from : from + ".." + to;
    }

    // The separators, and what stands between them.

    private @Nullable Meaning separator() {
        Meaning found = null;
        for (Token token : tokens) {
            if (SEPARATORS.contains(token.meaning())) {
                Meaning kind = token.is(Meaning.DASH) ? Meaning.TO : token.meaning();
                if (found != null && (found != kind || kind == Meaning.TO)) {
                    throw typed.notUnderstood(token);
                }
                found = kind;
            }
        }
        return found;
    }

    private List<TypedDay> split(@Nullable Meaning separator) {
        boolean listed = separator == Meaning.OR || separator == Meaning.AND;
        List<TypedDay> days = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean comma = token.is(Meaning.COMMA);
            boolean before = comma
                    && i + 1 < tokens.size()
                    && SEPARATORS.contains(tokens.get(i + 1).meaning());
            if (SEPARATORS.contains(token.meaning()) || listed && comma && !before && divides(i, part)) {
                days.add(day(part, token));
                part.clear();
            } else if (!comma) {
                part.add(token);
            }
        }
        days.add(day(part, tokens.getLast()));
        return days;
    }

    /** Whether a comma stands between two dates of a list, not within "June 22, 2025". */
    private boolean divides(int at, List<Token> part) {
        boolean yearFollows = at + 1 < tokens.size()
                && tokens.get(at + 1).is(Meaning.NUMBER)
                && tokens.get(at + 1).text().length() > 2;
        boolean yearPrecedes = part.stream()
                .anyMatch(token -> token.is(Meaning.NUMBER) && token.text().length() > 2);
        boolean weekday = !part.isEmpty() && part.getLast().is(Meaning.WEEKDAY);
        return !weekday && !part.isEmpty() && (!yearFollows || yearPrecedes);
    }

    private List<TypedDay> filled(List<TypedDay> days, @Nullable Meaning separator) {
        List<TypedDay> filled = new ArrayList<>(days);
        TypedDay first = filled.getFirst();
        TypedDay last = filled.getLast();
        boolean shortened = separator == Meaning.TO
                && (first.month().isEmpty() || first.month().equals(YearPart.WINTER.code()))
                && first.day().isEmpty()
                && first.year().length() == 4
                && last.year().isEmpty()
                && last.month().isEmpty()
                && !last.day().isEmpty();
        if (shortened) {
            filled.set(filled.size() - 1, last.asYearOf(first.year().substring(0, 2)));
        }
        for (int i = filled.size() - 2; i >= 0; i--) {
            filled.set(i, filled.get(i).filledFrom(filled.get(i + 1), true));
        }
        for (int i = 1; i < filled.size(); i++) {
            filled.set(i, filled.get(i).filledFrom(filled.get(i - 1), false));
        }
        for (int i = filled.size() - 2; i >= 0; i--) {
            filled.set(i, filled.get(i).filledFrom(filled.get(i + 1), true));
        }
        return filled;
    }

    private void refuseIncomplete(TypedDay day) {
        boolean bareNumber =
                !day.day().isEmpty() && day.month().isEmpty() && day.year().isEmpty();
        if (bareNumber) {
            throw day.refuse(Reason.SHORT_YEAR, typed.text(), day.typed());
        }
        if (day.year().isEmpty()) {
            throw day.refuse(Reason.NO_YEAR, typed.text(), day.typed());
        }
        if (!day.day().isEmpty() && day.month().isEmpty()) {
            throw day.refuse(Reason.NOT_UNDERSTOOD, typed.text(), day.typed());
        }
        boolean accompanied = relation != null || whole != Qualification.NONE || separator() != null;
        if (!day.time().isEmpty() && accompanied) {
            throw day.refuse(Reason.TIME_IN_RANGE, typed.text(), day.typed());
        }
    }

    // One date.

    private TypedDay day(List<Token> part, Token where) {
        if (part.isEmpty()) {
            throw typed.notUnderstood(where);
        }
        return new DayReader(typed, part).day();
    }

    private String first(TypedDay day) {
        return typed.edtf(day, true, whole);
    }

    private String last(TypedDay day) {
        return typed.edtf(day, false, whole);
    }
}
