package sourceline.evidence;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sourceline.evidence.MeaningChange.Kind;
import sourceline.text.Opposites;
import sourceline.text.Span;
import sourceline.text.Terms;

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

    /** Where more words than these gave way to others, none of them stands in another's place. */
    private static final int SAME_PLACE = 20;

    /** What stands between the same unchanged words, and is of one kind. */
    private record Place(int gap, Optional<Kind> kind) {}

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
        var terms = Terms.of(before, after, language);
        old = Item.in(before, terms.one(), language);
        young = Item.in(after, terms.other(), language);
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
        var changes = new LinkedHashSet<MeaningChange>();
        facts(gone, come, changes);
        opposites(gone, come, changes);
        return changes.stream()
                .sorted(Comparator.comparingInt(
                        change -> change.from().map(Span::start).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static List<Item> unmatched(List<Item> items, int[] partners) {
        return items.stream().filter(item -> partners[item.index()] < 0).toList();
    }

    private void facts(List<Item> gone, List<Item> come, Set<MeaningChange> changes) {
        var lost = facts(gone);
        var found = facts(come);
        removeMoved(lost, found);
        MAY_MOVE_IN_ORDER.forEach(kind -> removeMovedInOrder(kind, lost, found));
        removeFullerNames(lost, old, alignment.after());
        removeFullerNames(found, young, alignment.before());
        var partners = byPlace(found, alignment.gapsBefore());
        var gaps = alignment.gapsAfter();
        for (var item : lost) {
            var place = new Place(gaps[item.index()], item.kind());
            var partner = Optional.ofNullable(
                    partners.getOrDefault(place, new ArrayDeque<>()).poll());
            partner.ifPresent(found::remove);
            changes.add(change(item.kind().orElseThrow(), Optional.of(item), partner));
        }
        found.forEach(item -> changes.add(change(item.kind().orElseThrow(), Optional.empty(), Optional.of(item))));
    }

    private static Set<Item> facts(List<Item> items) {
        return items.stream()
                .filter(item -> item.kind().isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What stands elsewhere now, and means the same there. */
    private static void removeMoved(Set<Item> lost, Set<Item> found) {
        var byKey = new HashMap<String, Deque<Item>>();
        found.forEach(item ->
                byKey.computeIfAbsent(item.key(), each -> new ArrayDeque<>()).add(item));
        lost.removeIf(item -> {
            var moved = MAY_MOVE.contains(item.kind().orElseThrow())
                    ? byKey.getOrDefault(item.key(), new ArrayDeque<>()).poll()
                    : null;
            return moved != null && found.remove(moved);
        });
    }

    /** What moved without overtaking another of its kind: “Putin spoke in Moscow”, “In Moscow spoke Putin” is a change, “In Moscow it rained” is none. */
    private void removeMovedInOrder(Kind kind, Set<Item> lost, Set<Item> found) {
        var before = old.stream().filter(item -> item.isKind(kind)).toList();
        var after = young.stream().filter(item -> item.isKind(kind)).toList();
        var partners = Alignment.of(Item.keys(before), Item.keys(after)).after();
        for (var at = 0; at < partners.length; at++) {
            if (partners[at] >= 0 && lost.contains(before.get(at)) && found.contains(after.get(partners[at]))) {
                lost.remove(before.get(at));
                found.remove(after.get(partners[at]));
            }
        }
    }

    /** “Abbas” of “Abbas Araqchi” where “Araqchi” stayed: nothing but the first words of a name came or went. Without capitals it cannot be told. */
    private static void removeFullerNames(Set<Item> changed, List<Item> items, int[] partners) {
        var isFuller = false;
        for (var at = items.size() - 2; at >= 0; at--) {
            var item = items.get(at);
            var next = items.get(at + 1);
            var beforeName = item.isKind(Kind.NAME) && next.isKind(Kind.NAME) && partners[at] < 0;
            isFuller = beforeName && (partners[at + 1] < 0 ? isFuller : next.follows(item));
            if (isFuller && Character.getType(item.key().codePointAt(0)) != Character.OTHER_LETTER) {
                changed.remove(item);
            }
        }
    }

    /** Words that gave way to their opposites: of words that are no facts, only these are known to change what is said. */
    private void opposites(List<Item> gone, List<Item> come, Set<MeaningChange> changes) {
        var opposites = Opposites.of(language);
        var words = byPlace(come, alignment.gapsBefore());
        byPlace(gone, alignment.gapsAfter()).forEach((place, items) -> {
            var others = words.getOrDefault(place, new ArrayDeque<>());
            if (place.kind().isPresent() || items.size() > SAME_PLACE || others.size() > SAME_PLACE) {
                return;
            }
            for (var item : items) {
                others.stream()
                        .filter(other -> opposites.are(
                                item.span().in(before), other.span().in(after)))
                        .findFirst()
                        .ifPresent(other -> changes.add(change(Kind.OPPOSITE, Optional.of(item), Optional.of(other))));
            }
        });
    }

    private static Map<Place, Deque<Item>> byPlace(Collection<Item> items, int[] gaps) {
        var byPlace = new HashMap<Place, Deque<Item>>();
        items.forEach(item -> byPlace.computeIfAbsent(
                        new Place(gaps[item.index()], item.kind()), each -> new ArrayDeque<>())
                .add(item));
        return byPlace;
    }

    private MeaningChange change(Kind kind, Optional<Item> from, Optional<Item> to) {
        return new MeaningChange(
                kind,
                from.map(item -> item.span().in(before)).orElse(""),
                to.map(item -> item.span().in(after)).orElse(""),
                from.map(Item::span),
                to.map(Item::span));
    }
}
