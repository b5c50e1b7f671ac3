package sourceline.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Orders the sentences of articles by how likely they are evidence for a claim.
 *
 * <p>BM25 (Robertson and Zaragoza 2009) over stems, with what is known of evidence added: a term that stands next to the sentence counts for it a little, as do the surroundings as a whole,
 * since an event is told over several sentences; words that are side by side in the claim should be so in the sentence; two words with a long beginning in common are related
 * ({@code Belgium}, {@code Belgian}); and articles say what matters first. What a term of the claim is worth, {@link Claim} says; of the first sentences each should tell something that those
 * before it do not ({@link Coverage}).
 *
 * <p>No model, no training: the constants, each with its reason, were rounded to the middle of a stretch over which they hardly matter. An instance may be asked by several threads.
 */
public final class Ranking {

    /** How soon it no longer matters that a sentence repeats a term: BM25's usual value. */
    private static final double SATURATION = 1.2;

    /** How much it counts against a sentence that it is long: less than BM25's usual .75, which is for documents, as a longer sentence holds more evidence. */
    private static final double LENGTH = 0.3;

    /** What a term in the sentence before or behind is worth. */
    private static final double NEIGHBOUR = 0.15;

    /** What a term in the sentence before is worth where the sentence points back to it: “He was born there.” */
    private static final double POINTED_AT = 0.4;

    /** What a word with the same beginning is worth. */
    private static final double RELATED = 0.3;

    private static final int BEGINNING = 5;

    /** What two neighbouring words of the claim are worth beyond themselves if they are neighbours in the sentence. */
    private static final double PHRASE = 0.5;

    /** How much of the scores around is added: the nearest the most, six sentences away a third as much. */
    private static final double SURROUNDINGS = 0.1;

    private static final double FADING = 0.8;
    private static final int REACH = 6;

    /** Which part of that is left for a sentence that shares no term with the claim: it stands near evidence and says nothing of it. */
    private static final double BYSTANDER = 0.5;

    /** What the first sentence of an article is lifted by, and after how many sentences it is half of that. */
    private static final double LEAD = 0.5;

    private static final double SCREEN = 10;

    /** What lines without a full stop lose: headings, captions and lists state little. */
    private static final double FRAGMENT = 0.1;

    /** An article whose sentences are ranked, in their order; headings may be among them. */
    public record Article(List<String> sentences, Locale language) {
        public Article {
            sentences = List.copyOf(sentences);
        }
    }

    private static final int[] NOWHERE = {};

    private final List<RankedSentence> sentences = new ArrayList<>();
    private final Map<String, int[]> bySentence = new HashMap<>();
    private final Map<String, int[]> byBeginning = new HashMap<>();
    private final double averageLength;

    private Ranking(List<Article> articles) {
        var stems = new HashMap<String, List<Integer>>();
        var beginnings = new HashMap<String, List<Integer>>();
        for (var article = 0; article < articles.size(); article++) {
            var language = articles.get(article).language();
            var texts = articles.get(article).sentences();
            for (var at = 0; at < texts.size(); at++) {
                var sentence = RankedSentence.of(article, at, texts.get(at), language);
                index(sentence, stems, beginnings);
                sentences.add(sentence);
            }
        }
        stems.forEach((stem, places) -> bySentence.put(stem, ints(places)));
        beginnings.forEach((beginning, places) -> byBeginning.put(beginning, ints(places)));
        averageLength = Math.max(
                1, sentences.stream().mapToInt(RankedSentence::length).average().orElse(1));
    }

    /** Reads the articles, in time linear in them. */
    public static Ranking of(List<Article> articles) {
        return new Ranking(articles);
    }

    private void index(
            RankedSentence sentence, Map<String, List<Integer>> stems, Map<String, List<Integer>> beginnings) {
        var place = sentences.size();
        var seen = new HashSet<String>();
        for (var stem : sentence.stems()) {
            if (seen.add(stem)) {
                stems.computeIfAbsent(stem, each -> new ArrayList<>()).add(place);
            }
            if (stem.length() >= BEGINNING && seen.add(beginning(stem) + "*")) {
                beginnings
                        .computeIfAbsent(beginning(stem), each -> new ArrayList<>())
                        .add(place);
            }
        }
    }

    private static int[] ints(List<Integer> places) {
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private static String beginning(String stem) {
        return stem.substring(0, BEGINNING);
    }

    /** All sentences, the likeliest evidence for the claim first; those that share nothing with it last, in their order. */
    public List<Hit> rank(String claim, Locale language) {
        return rank(claim, language, sentences.size());
    }

    /**
     * The likeliest evidence for the claim.
     *
     * @param language of the claim
     * @param most how many are wanted
     */
    public List<Hit> rank(String claim, Locale language, int most) {
        var wanted = Claim.of(claim, language, this::rarity);
        var shares = new double[sentences.size()];
        var scores = surrounded(scores(wanted, shares), shares);
        var likeliest = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -scores[place]))
                .toList();
        return new Coverage(wanted, sentences, scores)
                .varied(likeliest).stream()
                        .limit(most)
                        .map(place -> sentences.get(place).hit(wanted.stems()))
                        .toList();
    }

    /** BM25's inverse document frequency, of sentences. */
    private double rarity(String stem) {
        var places = bySentence.getOrDefault(stem, NOWHERE).length;
        return Math.log(1 + (sentences.size() - places + 0.5) / (places + 0.5));
    }

    /** @param shares takes for each sentence what the claim's terms in it are worth */
    private double[] scores(Claim claim, double[] shares) {
        var scores = new double[sentences.size()];
        for (var stem : claim.stems()) {
            add(stem, claim.worth(stem), scores, shares);
        }
        phrases(claim.words(), scores);
        var total = Math.max(claim.worth(), 1);
        for (var place = 0; place < scores.length; place++) {
            scores[place] *= (1 + shares[place] / total) * (sentences.get(place).isFragment() ? 1 - FRAGMENT : 1);
        }
        return scores;
    }

    private void add(String stem, double worth, double[] scores, double[] shares) {
        var partly = new HashMap<Integer, Double>();
        var places = bySentence.getOrDefault(stem, NOWHERE);
        for (var place : places) {
            for (var near = place - 1; near <= place + 1; near += 2) {
                if (isSameArticle(place, near)) {
                    var pointedAt = near > place && sentences.get(near).pointsBack();
                    partly.merge(near, pointedAt ? POINTED_AT : NEIGHBOUR, Math::max);
                }
            }
        }
        if (stem.length() >= BEGINNING) {
            for (var place : byBeginning.getOrDefault(beginning(stem), NOWHERE)) {
                partly.merge(place, RELATED, Math::max);
            }
        }
        for (var place : places) {
            partly.remove(place);
            var sentence = sentences.get(place);
            var count = sentence.count(stem);
            var length = 1 - LENGTH + LENGTH * sentence.length() / averageLength;
            scores[place] += worth * count * (SATURATION + 1) / (count + SATURATION * length);
            shares[place] += worth;
        }
        partly.forEach((place, part) -> scores[place] += worth * part);
    }

    private boolean isSameArticle(int place, int other) {
        return other >= 0
                && other < sentences.size()
                && sentences.get(place).article() == sentences.get(other).article();
    }

    private void phrases(List<String> claim, double[] scores) {
        var phrases = IntStream.range(1, claim.size())
                .mapToObj(at -> claim.subList(at - 1, at + 1))
                .distinct()
                .toList();
        for (var phrase : phrases) {
            var one = phrase.getFirst();
            var other = phrase.getLast();
            var worth = PHRASE * (rarity(one) + rarity(other)) / 2;
            for (var place : bySentence.getOrDefault(one, NOWHERE)) {
                var distance = sentences.get(place).distance(one, other);
                if (distance > 0) {
                    scores[place] += worth / distance;
                }
            }
        }
    }

    /** The scores with those of the sentences around, and lifted towards the beginning of their article. */
    private double[] surrounded(double[] scores, double[] shares) {
        var surrounded = new double[scores.length];
        for (var place = 0; place < scores.length; place++) {
            var around = around(place, scores) * (shares[place] > 0 ? 1 : BYSTANDER);
            surrounded[place] = (scores[place] + around)
                    * (1 + LEAD / (1 + sentences.get(place).index() / SCREEN));
        }
        return surrounded;
    }

    private double around(int place, double[] scores) {
        var around = 0.0;
        var part = SURROUNDINGS;
        for (var away = 1; away <= REACH; away++) {
            around += isSameArticle(place, place - away) ? part * scores[place - away] : 0;
            around += isSameArticle(place, place + away) ? part * scores[place + away] : 0;
            part *= FADING;
        }
        return around;
    }
}
