package sourceline.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import sourceline.text.Credit.Strength;

/**
 * Finds whose report an article passes on: a news agency in its dateline or at its end, whoever is named as having reported, and media that somebody told something. A person or a
 * state that said something is no origin of a report; a name that is no known agency counts only where the verb is one of reporting.
 */
public final class Credits {

    private static final int HEAD = 400;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([\\p{L}][\\p{L} ./&-]{1,40})\\)\\s*[-–—]");
    private static final Pattern AT_END =
            Pattern.compile("(?:\\(|—\\s?|–\\s)([\\p{L}][\\p{L} /.-]{1,40}?)\\)?\\.?\\s*$");
    private static final Pattern REPORTS =
            Pattern.compile("(?iu)report.*|bericht.*|melde.*|сообщ.*|переда.*|rapport.*|inform.*|گزارش|ذکر.*|أفاد.*");

    private final String text;
    private final Locale locale;
    private final AgencyNames agencies;
    private final List<Credit> credits = new ArrayList<>();
    private final Set<Span> credited = new HashSet<>();

    private Credits(String text, Locale locale) {
        this.text = text;
        this.locale = locale;
        agencies = AgencyNames.of(locale);
    }

    /** All credits in the order of the text. */
    public static List<Credit> in(String text, Locale locale) {
        var found = new Credits(text, locale);
        found.brackets();
        found.attributions();
        found.credits.sort(Comparator.comparing(Credit::span));
        return List.copyOf(found.credits);
    }

    /** The origin that the article credits most plainly and, among those, most often. */
    public static Optional<String> origin(String text, Locale locale) {
        var credits = in(text, locale);
        var plainest = credits.stream().map(Credit::strength).min(Comparator.naturalOrder());
        var counts = new HashMap<String, Integer>();
        credits.stream()
                .filter(credit -> credit.strength() == plainest.orElseThrow())
                .forEach(credit -> counts.merge(credit.origin(), 1, Integer::sum));
        return credits.stream()
                .map(Credit::origin)
                .filter(counts::containsKey)
                .max(Comparator.comparingInt((String origin) -> counts.get(origin)));
    }

    private void brackets() {
        var head = IN_BRACKETS.matcher(text).region(0, Math.min(HEAD, text.length()));
        while (head.find()) {
            addAgency(new Span(head.start(1), head.end(1)), Strength.DATELINE);
        }
        var from = Math.max(0, text.length() - 80);
        var end = AT_END.matcher(text).region(from, text.length());
        if (end.find()) {
            addAgency(new Span(end.start(1), end.end(1)), Strength.DATELINE);
        }
    }

    private void attributions() {
        for (var attribution : Speech.in(text, locale).attributions()) {
            attribution.meant().ifPresent(speaker -> reported(attribution, speaker));
            attribution
                    .via()
                    .filter(via -> Character.isUpperCase(text.codePointAt(via.start())))
                    .ifPresent(via -> add(via, Strength.TOLD));
        }
    }

    private void reported(Attribution attribution, Span speaker) {
        if (!addAgency(speaker, Strength.REPORT)
                && REPORTS.matcher(attribution.cue().in(text)).matches()
                && isName(speaker)) {
            add(speaker, Strength.REPORT);
        }
    }

    private boolean isName(Span span) {
        return Character.isUpperCase(text.codePointAt(span.start()));
    }

    /** The agency in the stretch: “the Associated Press”. */
    private boolean addAgency(Span stretch, Strength strength) {
        var agency = agencies.in(text, stretch);
        agency.ifPresent(span -> add(span, strength));
        return agency.isPresent();
    }

    private void add(Span span, Strength strength) {
        if (credited.add(span)) {
            credits.add(new Credit(span.in(text), span, strength));
        }
    }
}
