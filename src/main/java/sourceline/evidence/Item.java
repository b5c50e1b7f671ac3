package sourceline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sourceline.evidence.MeaningChange.Kind;
import sourceline.text.Span;
import sourceline.text.Term;

/**
 * What a passage is compared by: a fact, or a word that is none.
 *
 * @param index its place among the passage's items
 * @param kind of the fact; nothing for another word
 * @param key equal for items that say the same
 */
record Item(int index, Optional<Kind> kind, String key, Span span) {

    /** The items of a passage in order: each fact once, and each word that is in none. */
    static List<Item> in(String text, List<Term> terms, Locale language) {
        var items = new ArrayList<Item>();
        var facts = FactReader.in(text, terms, language).iterator();
        var next = facts.hasNext() ? facts.next() : null;
        for (var at = 0; at <= terms.size(); ) {
            if (next != null && next.first() <= at) {
                items.add(new Item(items.size(), Optional.of(next.kind()), key(next), next.span()));
                at = Math.max(at, next.first() + next.length());
                next = facts.hasNext() ? facts.next() : null;
            } else if (at < terms.size()) {
                var term = terms.get(at++);
                items.add(new Item(items.size(), Optional.empty(), term.key(), term.span()));
            } else {
                break;
            }
        }
        return items;
    }

    /** A name is the same word whether it was known for a name or not. */
    private static String key(Fact fact) {
        return fact.kind() == Kind.NAME ? fact.key() : fact.kind() + " " + fact.key();
    }

    static List<String> keys(List<Item> items) {
        return items.stream().map(Item::key).toList();
    }

    boolean isKind(Kind wanted) {
        return kind.filter(wanted::equals).isPresent();
    }

    /** Whether nothing but a space, or the full stop of an initial, stands between the two. */
    boolean follows(Item other) {
        return span.start() - other.span.end() <= (other.span.length() == 1 ? 2 : 1);
    }
}
