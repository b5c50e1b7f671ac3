package sourceline.evidence;

import java.util.Random;

/** Sentences as long and as varied as those of news: a word's frequency falls with its rank (Zipf), some have capitals, some are figures. */
final class SampleText {

    private static final int WORDS = 8_000;
    private static final String CONSONANTS = "bcdfglmnprstv";
    private static final String VOWELS = "aeiou";

    private SampleText() {}

    static String sentence(Random random) {
        var sentence = new StringBuilder("The ");
        var length = 10 + random.nextInt(12);
        for (var i = 0; i < length; i++) {
            sentence.append(word(random)).append(i == length - 1 ? "." : " ");
        }
        return sentence.toString();
    }

    /** With one word more and one other. */
    static String edited(String sentence, Random random) {
        var words = sentence.split(" ");
        words[1 + random.nextInt(words.length - 2)] = word(random);
        words[1] = word(random) + " " + words[1];
        return String.join(" ", words);
    }

    private static String word(Random random) {
        var rank = (int) Math.exp(random.nextDouble() * Math.log(WORDS));
        if (rank % 50 == 49) {
            return Integer.toString(rank);
        }
        var word = new StringBuilder();
        for (var rest = rank + 7; rest > 0; rest /= CONSONANTS.length() * VOWELS.length()) {
            word.append(CONSONANTS.charAt(rest % CONSONANTS.length()))
                    .append(VOWELS.charAt(rest / CONSONANTS.length() % VOWELS.length()));
        }
        if (rank % 9 == 8) {
            word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        }
        return word.append(rank < 30 ? "" : "n").toString();
    }
}
