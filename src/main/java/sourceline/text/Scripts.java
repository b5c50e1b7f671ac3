package sourceline.text;

import com.ibm.icu.lang.UCharacter;

/**
 * Folds letters that are written in more than one way within a script, where keyboards and house styles differ and no reader sees another word: the Arabic
 * and the Persian yeh and kaf, hamza on its seat, short vowels and the tatweel; the Russian yo; the German sharp s; digits of every script.
 */
final class Scripts {

    private Scripts() {}

    static String fold(String word) {
        var folded = new StringBuilder(word.length());
        for (var at = 0; at < word.length(); ) {
            var codePoint = word.codePointAt(at);
            at += Character.charCount(codePoint);
            if (Character.isDigit(codePoint)) {
                folded.append((char) ('0' + UCharacter.digit(codePoint)));
            } else if (!isVowelSign(codePoint)) {
                append(folded, codePoint);
            }
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, int codePoint) {
        switch (codePoint) {
            case 'ي', 'ى', 'ئ' -> folded.append('ی');
            case 'ك' -> folded.append('ک');
            case 'أ', 'إ', 'ٱ' -> folded.append('ا');
            case 'ؤ' -> folded.append('و');
            case 'ة', 'ۀ' -> folded.append('ه');
            case 'ё' -> folded.append('е');
            case 'ß' -> folded.append("ss");
            case '٫' -> folded.append('.');
            case '٬' -> folded.append(',');
            case '’' -> folded.append('\'');
            case '\u00A0', '\u202F', '\u2009' -> folded.append(' ');
            default -> folded.appendCodePoint(codePoint);
        }
    }

    private static boolean isVowelSign(int codePoint) {
        return (codePoint >= 0x64B && codePoint <= 0x65F) || codePoint == 0x670 || codePoint == 0x640;
    }
}
