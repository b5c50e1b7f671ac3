package sourceline.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.publication.PublishedCheck.PublishedSignature;
import sourceline.timeline.Stance;

/** Says in plain words what an entry rests on, from the published facts alone. */
final class HowWeKnow {

    private final Words words;

    HowWeKnow(Words words) {
        this.words = words;
    }

    /** Whole sentences, in the order in which a reader asks: whose word, from whom, when, against it, who checked. */
    List<String> about(PublishedEntry entry) {
        var sentences = new ArrayList<String>();
        var sources = sources(entry);
        sentences.add(sources(sources));
        addOrigins(entry, sources, sentences);
        var original = entry.verdict().original();
        if (original != null) {
            sentences.add(words.say("know.original", unstopped(original)));
        }
        sentences.add(date(entry.when()));
        var note = entry.when().note();
        if (note != null && !note.isBlank()) {
            sentences.add(words.set(stopped(note)));
        }
        sentences.add(against(entry));
        sentences.add(signatures(entry.check(), sources.size()));
        return sentences;
    }

    /** The sources that an entry rests on; where nothing supports it, all that it cites. */
    private static List<PublishedSource> sources(PublishedEntry entry) {
        var supporting = distinct(entry.citations().stream()
                .filter(citation -> citation.stance() == Stance.SUPPORTS)
                .toList());
        return supporting.isEmpty() ? distinct(entry.citations()) : supporting;
    }

    private static List<PublishedSource> distinct(List<PublishedCitation> citations) {
        Map<UUID, PublishedSource> sources = new LinkedHashMap<>();
        for (var citation : citations) {
            sources.putIfAbsent(citation.source().id(), citation.source());
        }
        return List.copyOf(sources.values());
    }

    private String sources(List<PublishedSource> sources) {
        if (sources.size() == 1) {
            var source = sources.getFirst();
            return source.publisher() == null
                    ? words.say("know.one.unknown", "", nearness(source))
                    : words.say("know.one.known", source.publisher(), nearness(source));
        }
        return words.say(
                "know.many",
                words.say("know.sources", sources.size()),
                words.list(sources.stream()
                        .map(source -> source.publisher() == null
                                ? words.say("know.many.unknown", source.title(), nearness(source))
                                : words.say("know.many.known", source.publisher(), nearness(source)))
                        .toList()));
    }

    private String nearness(PublishedSource source) {
        return words.say("know.nearness." + source.nearness());
    }

    private void addOrigins(PublishedEntry entry, List<PublishedSource> sources, List<String> sentences) {
        var verdict = entry.verdict();
        var told = new ArrayList<String>();
        for (var source : sources) {
            var origin = source.origin();
            if (origin != null
                    && !told.contains(origin)
                    && sources.stream().noneMatch(other -> origin.equals(other.publisher()))) {
                told.add(origin);
                sentences.add(
                        sources.size() == 1
                                ? words.say("know.origin", origin)
                                : words.say("know.origin.named", origin, nameOf(source)));
            }
        }
        var speaker = verdict.speaker();
        var via = via(verdict);
        if (speaker != null && !via.isEmpty()) {
            sentences.add(words.say("know.via", speaker, words.list(via)));
        } else if (speaker != null && !told.contains(speaker)) {
            sentences.add(words.say("know.said", speaker));
        }
        if (verdict.originNotGiven()) {
            sentences.add(words.say("know.originNotGiven"));
        }
    }

    /** Whoever stands between the speaker and the source that we hold, which is the chain's last link. */
    static List<String> via(PublishedVerdict verdict) {
        var chain = verdict.chain();
        return chain.size() < 2 ? List.of() : chain.subList(0, chain.size() - 1);
    }

    private String date(PublishedWhen when) {
        var quoted = when.words();
        if (!when.inferred()) {
            return quoted == null ? words.say("know.date.printed") : words.say("know.date.printedAs", quoted);
        }
        var key = quoted == null ? "know.date.inferred" : "know.date.inferredFrom";
        var arguments = new ArrayList<Object>();
        if (quoted != null) {
            arguments.add(quoted);
        }
        if (when.anchor() != null) {
            arguments.add(words.day(when.anchor()));
            var from = when.anchorNote();
            if (from != null && !from.isBlank()) {
                arguments.add(unstopped(from));
                return words.say(key + ".anchorNote", arguments.toArray());
            }
            return words.say(key + ".anchor", arguments.toArray());
        }
        return words.say(key, arguments.toArray());
    }

    private String against(PublishedEntry entry) {
        var voices = entry.citations().stream()
                .filter(citation -> citation.stance().isAgainst())
                .map(citation -> words.say("know.against." + citation.stance(), nameOf(citation.source())))
                .distinct()
                .toList();
        return voices.isEmpty() ? words.say("know.against.none") : words.say("know.against", words.list(voices));
    }

    private String nameOf(PublishedSource source) {
        return source.publisher() == null ? words.say("quote", source.title()) : source.publisher();
    }

    private String signatures(PublishedCheck check, int sources) {
        var checked = find(check, PublishedSignature.Kind.CHECKED);
        var approved = find(check, PublishedSignature.Kind.APPROVED);
        return words.say(
                "know.checked",
                sources,
                words.say(check.byAuthor() ? "know.checker.author" : "know.checker." + checked.by()),
                words.moment(checked.at()),
                words.isOneDay(approved.at(), checked.at()) ? words.time(approved.at()) : words.moment(approved.at()),
                words.clock());
    }

    private static PublishedSignature find(PublishedCheck check, PublishedSignature.Kind kind) {
        return check.signatures().stream()
                .filter(signature -> signature.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("published without being " + kind));
    }

    private static String stopped(String sentence) {
        var text = sentence.strip();
        return text.isEmpty() || ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    private static String unstopped(@Nullable String words) {
        var text = words == null ? "" : words.strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
