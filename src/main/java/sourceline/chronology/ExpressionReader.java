package sourceline.chronology;

import java.util.Optional;

/** Reads the date expression that begins at a piece, with what ties it to another or to the event: ranges, "since", "by". */
final class ExpressionReader {

    private final Pieces pieces;
    private final CalendarReader calendar;
    private final RelativeReader relative;

    ExpressionReader(Pieces pieces) {
        this.pieces = pieces;
        this.calendar = new CalendarReader(pieces);
        this.relative = new RelativeReader(pieces, calendar);
    }

    /** @param free the first piece that no expression before has taken */
    Optional<Found> read(int at, int free) {
        return single(at).map(this::range).map(found -> related(found, free));
    }

    private Optional<Found> single(int at) {
        Optional<Found> dated = calendar.read(at);
        Optional<Found> counted = relative.read(at);
        boolean longer = counted.isPresent()
                && (dated.isEmpty() || counted.get().length() > dated.get().length());
        return longer ? counted : dated;
    }

    /** "from 16 to 22 June", "2003–2005", "between Monday and Wednesday". */
    private Found range(Found first) {
        boolean between = pieces.at(first.from() - 1).is(Term.Kind.BETWEEN);
        Piece link = pieces.at(first.next());
        boolean linked = link.isMark("-–—")
                || link.is(Term.Kind.TO)
                || link.is(Term.Kind.UNTIL)
                || between && link.is(Term.Kind.AND);
        if (!linked || !(first.said() instanceof Said.Day)) {
            return first;
        }
        Optional<Found> shortened = shortYear(first, (Said.Day) first.said());
        if (shortened.isPresent()) {
            return shortened.get();
        }
        int second = first.next() + 1 + (pieces.at(first.next() + 1).is(Term.Kind.THE) ? 1 : 0);
        return calendar.read(second)
                .filter(found -> found.said() instanceof Said.Day)
                .map(last -> new Found(new Said.FromTo(first.said(), last.said()), first.from(), last.next()))
                .orElse(first);
    }

    /** "2020–21" */
    private Optional<Found> shortYear(Found first, Said.Day from) {
        Piece last = pieces.at(first.next() + 1);
        boolean year = from.year() > 0
                && from.month() == 0
                && last.isNumber()
                && last.text().length() == 2;
        return year && last.number() > from.year() % 100
                ? Optional.of(new Found(
                        new Said.FromTo(from, Said.Day.ofYear(from.year() / 100 * 100 + last.number())),
                        first.from(),
                        first.next() + 2))
                : Optional.empty();
    }

    private Found related(Found found, int free) {
        int before = found.from() - 1;
        before -= pieces.at(before).is(Term.Kind.THE) ? 1 : 0;
        if (before >= free && pieces.at(before).is(Term.Kind.BARELY)) {
            return new Found(found.said(), before, found.next());
        }
        if (before < free
                || found.said() instanceof Said.FromTo
                || found.said() instanceof Said.NoDate
                || found.said() instanceof Said.Apart
                || found.said() instanceof Said.UpTo) {
            return found;
        }
        return switch (pieces.at(before).term().kind()) {
            case SINCE, UNTIL, BY, BEFORE, AFTER ->
                new Found(new Said.Related(pieces.at(before).term().kind(), found.said()), before, found.next());
            case AGO_BEFORE -> new Found(new Said.Related(Term.Kind.BEFORE, found.said()), before, found.next());
            default -> found;
        };
    }
}
