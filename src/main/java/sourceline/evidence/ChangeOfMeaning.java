package sourceline.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sourceline.evidence.MeaningChange.Kind;
import sourceline.text.Opposites;
import sourceline.text.Span;

/**
 * Says by which words two wordings of a passage differ in meaning: a number, a negation or denial, a hedge or a plan, who says it and in what manner, a name, a date, or an opposite in its place.
 * Whatever else differs is for people to judge. It would rather report too often than too seldom.
 *
 * <p>Both wordings are read as terms, in which typography, listed spellings, and figures or words for a number make no difference; cues of one group are the same
 * ({@code said}, {@code added}). What finds no partner in the alignment of the two is reported. What only moved is reported where its place decides what it belongs to (a
 * negation; a name or number that overtook another), and not where it does not (a date, a hedge, an attribution); nor are the words before a name that say more or less fully who it is.
 */
public final class ChangeOfMeaning {

    private static final Set<Kind> MAY_MOVE = EnumSet.of(Kind.DATE, Kind.HEDGE, Kind.ATTRIBUTION);
    private static final Set<Kind> MAY_MOVE_IN_ORDER = EnumSet.of(Kind.NAME, Kind.NUMBER);

    private final String before;
    private final String after;
    private final Locale language;
    private final List<Item> old;
    private final List<Item> young;
    private final Alignment alignment;

    private ChangeOfMeaning(String before, String after, Locale language) {
        this.before = before;
        this.after = after;
        this.language = language;
        old = Item.in(before, language);
        young = Item.in(after, language);
        alignment = Alignment.of(Item.keys(old), Item.keys(young));
    }

    /**
     * The changes in the order of the earlier wording, what only the later one has behind them.
     *
     * @return spans in UTF-16 units of the two texts given; empty where no such change is known
     */
    public static List<MeaningChange> between(String before, String after, Locale language) {
        return new ChangeOfMeaning(before, after, language).changes();
    }

    private List<MeaningChange> changes() {
        var gone = unmatched(old, alignment.after());
        var come = unmatched(young, alignment.before());
        gone.removeIf(item -> MAY_MOVE.contains(item.kind().orElseThrow()) && removeSame(come, item));
        MAY_MOVE_IN_ORDER.forEach(kind -> removeInOrder(kind, gone, come));
        gone.removeIf(item -> isFullerName(item, old, alignment.after()));
        come.removeIf(item -> isFullerName(item, young, alignment.before()));
        var changes = new ArrayList<MeaningChange>();
        for (var item : gone) {
            var partner = partner(item, come);
            partner.ifPresent(come::remove);
            add(changes, change(Optional.of(item), partner));
        }
        come.forEach(item -> add(changes, change(Optional.empty(), Optional.of(item))));
        changes.addAll(opposites());
        changes.sort(
                Comparator.comparingInt(change -> change.from().map(Span::start).orElse(Integer.MAX_VALUE)));
        return List.copyOf(changes);
    }

    private static List<Item> unmatched(List<Item> items, int[] partners) {
        var unmatched = new ArrayList<Item>();
        for (var item : items) {
            if (partners[item.index()] < 0 && item.kind().isPresent()) {
                unmatched.add(item);
            }
        }
        return unmatched;
    }

    private static boolean removeSame(List<Item> items, Item wanted) {
        for (var item : items) {
            if (item.key().equals(wanted.key())) {
                return items.remove(item);
            }
        }
        return false;
    }

    /** What moved without overtaking another of its kind: “Putin spoke in Moscow”, “In Moscow spoke Putin” is a change, “In Moscow it rained” is none. */
    private void removeInOrder(Kind kind, List<Item> gone, List<Item> come) {
        var before = old.stream().filter(item -> item.isKind(kind)).toList();
        var after = young.stream().filter(item -> item.isKind(kind)).toList();
        var partners = Alignment.of(Item.keys(before), Item.keys(after)).after();
        for (var at = 0; at < partners.length; at++) {
            if (partners[at] >= 0 && gone.contains(before.get(at)) && come.contains(after.get(partners[at]))) {
                gone.remove(before.get(at));
                come.remove(after.get(partners[at]));
            }
        }
    }

    /** “Abbas” of “Abbas Araqchi” where “Araqchi” stayed: nothing but the first words of a name came or went. Without capitals it cannot be told. */
    private static boolean isFullerName(Item item, List<Item> items, int[] partners) {
        if (!item.isKind(Kind.NAME) || Character.getType(item.key().codePointAt(0)) == Character.OTHER_LETTER) {
            return false;
        }
        var at = item.index();
        while (at < items.size() && items.get(at).isKind(Kind.NAME) && partners[at] < 0) {
            at++;
        }
        return at < items.size()
                && items.get(at).isKind(Kind.NAME)
                && items.get(at).follows(items.get(at - 1));
    }

    /** Words that gave way to their opposites: of words that are no facts, only these are known to change what is said. */
    private List<MeaningChange> opposites() {
        var opposites = Opposites.of(language);
        var changes = new ArrayList<MeaningChange>();
        for (var item : plain(old, alignment.after())) {
            var gap = alignment.gapAfter(item.index());
            plain(young, alignment.before()).stream()
                    .filter(other -> alignment.gapBefore(other.index()) == gap
                            && opposites.are(
                                    item.span().in(before), other.span().in(after)))
                    .findFirst()
                    .ifPresent(other -> changes.add(change(Kind.OPPOSITE, Optional.of(item), Optional.of(other))));
        }
        return changes;
    }

    private static List<Item> plain(List<Item> items, int[] partners) {
        return items.stream()
                .filter(item -> partners[item.index()] < 0 && item.kind().isEmpty())
                .toList();
    }

    /** What stands in its place: of the same kind, and between the same unchanged words. */
    private Optional<Item> partner(Item item, List<Item> come) {
        var gap = alignment.gapAfter(item.index());
        return come.stream()
                .filter(other -> other.isKind(item.kind().orElseThrow()) && alignment.gapBefore(other.index()) == gap)
                .findFirst();
    }

    private MeaningChange change(Optional<Item> from, Optional<Item> to) {
        return change(from.or(() -> to).flatMap(Item::kind).orElseThrow(), from, to);
    }

    private MeaningChange change(Kind kind, Optional<Item> from, Optional<Item> to) {
        return new MeaningChange(
                kind,
                from.map(item -> item.span().in(before)).orElse(""),
                to.map(item -> item.span().in(after)).orElse(""),
                from.map(Item::span),
                to.map(Item::span));
    }

    /** Each once: a quotation opens and closes. */
    private static void add(List<MeaningChange> changes, MeaningChange change) {
        if (!changes.contains(change)) {
            changes.add(change);
        }
    }
}
