package sourceline.chronology;

import java.time.LocalDate;
import java.util.Optional;

/** Puts single dates into the words of one locale. */
final class DateNames {

    private final Words words;
    private final DateFormats formats;

    DateNames(Words words, DateFormats formats) {
        this.words = words;
        this.formats = formats;
    }

    /** Without what is said of its certainty. */
    NamedDate name(CalendarDate date, boolean own) {
        if (date.ofAnyYear()) {
            return date.skeleton()
                    .map(skeleton -> NamedDate.of("day", formats.format(skeleton, date.from(), false)))
                    .orElseGet(() -> NamedDate.of("other", words.word("year-not-given")));
        }
        if (date.shownAsStretch()) {
            return NamedDate.of("stretch", hull(date));
        }
        Optional<YearPart> part = YearPart.of(date.month());
        if (part.isPresent()) {
            return partOfYear(part.get(), date);
        }
        if (date.year().precision() == Precision.DECADE) {
            return inflected("decade", "decade", year(date.year().first()));
        }
        String skeleton = date.skeleton().orElse("y");
        String name = formats.format(skeleton, date.from(), own);
        return switch (skeleton) {
            case "y" ->
                new NamedDate("year", name, words.find("year.inflected", name).orElse(name));
            case "yMMMM" -> new NamedDate("month", name, formats.inflected(skeleton, date.from(), own));
            default -> NamedDate.of("day", name);
        };
    }

    /** From the first to the last day it can be, where no language has a word for it. */
    private String hull(CalendarDate date) {
        boolean wholeYears = date.month().isEmpty() || date.month().equals("XX") && !date.givesDay();
        if (date.from().getYear() > 0 && date.to().getYear() <= 9999) {
            String skeleton = wholeYears ? "y" : date.day().isEmpty() ? "yMMMM" : "yMMMMd";
            return formats.stretch(skeleton, date.from(), date.to(), false);
        }
        String skeleton = wholeYears ? "y" : "yMMMMd";
        return words.phrase(
                "range", formats.format(skeleton, date.from(), false), formats.format(skeleton, date.to(), false));
    }

    private NamedDate partOfYear(YearPart part, CalendarDate date) {
        boolean twoYears =
                part.crossesTheYear() && date.year().first() > 0 && date.year().first() < 9999;
        String year = date.year().precision() == Precision.DECADE
                ? words.phrase("decade", year(date.year().first()))
                : twoYears
                        ? formats.stretch("y", date.from(), date.to(), false)
                        : year(date.year().first());
        if (part.quarter()) {
            String name = words.find(part.key(), year).orElseGet(() -> formats.format("yQQQQ", date.from(), false));
            return new NamedDate(
                    part.kind(),
                    name,
                    words.find(part.key() + ".inflected", year).orElse(name));
        }
        NamedDate named = inflected(part.kind(), part.key(), year);
        return part.hemisphere().isEmpty()
                ? named
                : new NamedDate(
                        part.kind(),
                        words.phrase(part.hemisphere(), named.name()),
                        words.phrase(part.hemisphere(), named.inflected()));
    }

    private NamedDate inflected(String kind, String key, String year) {
        String name = words.phrase(key, year);
        return new NamedDate(kind, name, words.find(key + ".inflected", year).orElse(name));
    }

    private String year(int year) {
        return formats.format("y", LocalDate.of(year, 1, 1), false);
    }
}
