package sourceline.publication;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Scripts and styles without what only their authors need. Deliberately simple: it takes away whole-line and block
 * comments, indentation, blanks around operators, and the long names of private members, and knows nothing else of either language, so whatever it
 * is given must not hide such things in strings.
 */
final class Squeezed {

    private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^\\s*//.*$|\\s+// .*$");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*$");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?=class|const|function)");
    private static final Pattern AROUND =
            Pattern.compile(" (=>|[!=]==|&&|\\|\\||\\?\\?|[-+*/]?=|[<>]=?|\\{) |(?<=\\)) (?=\\{)");
    private static final Pattern PRIVATE = Pattern.compile("(?<=[\\s.(!])#([a-zA-Z]\\w*)(?=[\\s(.;=),\\[])");

    private Squeezed() {}

    /** One script out of modules that import from each other; they come in an order in which each finds what it needs. */
    static String script(String... modules) {
        var whole = String.join("\n", modules);
        whole = BLOCK_COMMENT.matcher(whole).replaceAll("");
        whole = LINE_COMMENT.matcher(whole).replaceAll("");
        whole = IMPORT.matcher(whole).replaceAll("");
        whole = EXPORT.matcher(whole).replaceAll("");
        whole = AROUND.matcher(whole).replaceAll(found -> found.group(1) == null ? "" : found.group(1));
        Map<String, String> names = new HashMap<>();
        whole = PRIVATE.matcher(whole)
                .replaceAll(found -> "#"
                        + names.computeIfAbsent(
                                found.group(1),
                                name -> Integer.toString(names.size() + 10, 36).replaceFirst("^(?=\\d)", "_")));
        return whole.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    static String style(String... sheets) {
        var whole = BLOCK_COMMENT.matcher(String.join("\n", sheets)).replaceAll("");
        return whole.replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replaceAll("(?<=[{;][a-z-]{1,40}): ", ":")
                .replaceAll("(?<=[\\s:,(-])0(?=\\.\\d)", "")
                .replace(";}", "}")
                .strip();
    }
}
