package sourceline.exchange;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.publication.Words;

/** A timeline as CommonMark, in which nobody's words become markup. */
final class Markdown {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!]");

    /** What may begin a list, a heading or code at the start of a line. */
    private static final Pattern AT_START = Pattern.compile("^[ \\t]*(\\d*)([-+=.)]?)", Pattern.MULTILINE);

    private final TimelineFile file;
    private final Words words;
    private final StringBuilder written = new StringBuilder();

    private Markdown(TimelineFile file) {
        this.file = file;
        this.words = new Words(file.language(), file.zone());
    }

    static String write(TimelineFile file) {
        return new Markdown(file).all();
    }

    private String all() {
        block("# " + line(file.title()));
        block(text(file.summary()));
        file.entries().forEach(this::entry);
        return written.toString();
    }

    private void entry(TimelineFile.Entry entry) {
        block("## " + line(entry.headline()));
        block(facts(entry));
        block(text(entry.body()));
        entry.citations().forEach(this::citation);
    }

    private String facts(TimelineFile.Entry entry) {
        var facts = new ArrayList<String>();
        if (entry.when() != null) {
            facts.add("**" + line(WhenText.describe(When.edtf(entry.when()), words.locale())) + "**");
        }
        if (entry.planned()) {
            facts.add("*" + line(words.say("when.planned")) + "*");
        }
        if (entry.strand() != null) {
            facts.add(line(entry.strand()));
        }
        entry.persons().forEach(person -> facts.add(line(person)));
        return joined(facts);
    }

    private void citation(TimelineFile.Citation citation) {
        var source = file.source(citation.source());
        var facts = new ArrayList<String>();
        facts.add(source.address() == null ? line(source.title()) : link(source.title(), source.address()));
        facts.add(line(source.publisher() == null ? words.say("source.publisherUnknown") : source.publisher()));
        if (source.published() != null) {
            var day = words.day(source.published());
            facts.add(line(source.publishedInferred() ? words.say("source.dateInferred", day) : day));
        }
        var stance = switch (citation.stance()) {
            case SUPPORTS -> "";
            case DENIES, CONTRADICTS, CONTEXT -> words.say("stance." + citation.stance()) + ": ";
        };
        var quote = citation.quote();
        var said = quote == null ? "" : line(quote.exact()) + "\n>\n> ";
        block("> " + said + stance + joined(facts));
        if (quote != null && quote.translation() != null) {
            block("> " + line(words.say("source.translation")) + ": " + line(quote.translation()));
        }
    }

    private static String link(String title, String address) {
        return "[" + line(title) + "](<" + address.replace("<", "%3C").replace(">", "%3E") + ">)";
    }

    private static String joined(List<String> facts) {
        return String.join(" · ", facts);
    }

    private void block(String text) {
        if (!text.isEmpty()) {
            written.append(text).append("\n\n");
        }
    }

    private static String line(String text) {
        return text(text.replaceAll("\\s+", " "));
    }

    /** Each line stays one. */
    private static String text(String text) {
        var inert = MARKUP.matcher(text).replaceAll("\\\\$0");
        return AT_START.matcher(inert)
                .replaceAll(start -> quoteReplacement(
                        start.group(2).isEmpty() ? start.group(1) : start.group(1) + "\\" + start.group(2)))
                .replaceAll("(?<!\n)\n(?!\n)", "  \n");
    }
}
