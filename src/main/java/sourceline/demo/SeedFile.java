package sourceline.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The demo timeline as it is written in {@code seeds/the-letter-from-tehran.yaml}; what the keys mean is said there. */
record SeedFile(Source source, Timeline timeline, Anchor anchor, List<Entry> entries) {

    private static final String FOLDER = "seeds/";

    record Source(
            String file,
            String title,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable String address,
            String published,
            String publishedBasis,
            String inferredBy,
            String zone,
            String language,
            String nearness,
            String origin) {

        byte[] bytes() {
            return read(file);
        }
    }

    record Timeline(
            String title,
            String slug,
            String summary,
            String language,
            String zone,
            String by,
            List<Strand> strands,
            List<Period> periods) {}

    record Strand(String name, int colour) {}

    record Period(String name, String when) {}

    record Anchor(String date, String note) {}

    /** {@code anchored} is null where the date counts from the anchor, as nearly all do. */
    record Basis(
            @Nullable String words,
            @Nullable Boolean anchored,
            @Nullable String note) {}

    /**
     * Either {@code begins} or {@code words} is given.
     *
     * @param later true where it is added after the check
     */
    record Cite(
            @Nullable String begins,
            @Nullable String words,
            @Nullable String stance,
            @Nullable Boolean later) {

        boolean isLater() {
            return Boolean.TRUE.equals(later);
        }
    }

    record Verdict(
            String kind, @Nullable String speaker, @Nullable List<String> chain) {}

    record Entry(
            int key,
            String strand,
            String by,
            String when,
            @Nullable Boolean planned,
            Basis basis,
            String headline,
            String body,
            @Nullable List<String> persons,
            List<Cite> cite,
            String stage,
            @Nullable String checkedBy,
            @Nullable String approvedBy,
            @Nullable Verdict verdict,
            @Nullable String rationale,
            @Nullable String comment,
            @Nullable String field,
            @Nullable String suggestion,
            @Nullable Boolean mustBeResolved) {

        /** Who checked it, or commented on it. */
        String checker() {
            return Optional.ofNullable(checkedBy).orElseThrow(() -> missing("checkedBy"));
        }

        String approver() {
            return Optional.ofNullable(approvedBy).orElseThrow(() -> missing("approvedBy"));
        }

        Verdict given() {
            return Optional.ofNullable(verdict).orElseThrow(() -> missing("verdict"));
        }

        String remark() {
            return Optional.ofNullable(comment).orElseThrow(() -> missing("comment"));
        }

        private IllegalStateException missing(String what) {
            return new IllegalStateException("entry " + key + " of the seed has no " + what);
        }
    }

    static SeedFile theLetterFromTehran() {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        Object tree = yaml.load(new String(read("the-letter-from-tehran.yaml"), StandardCharsets.UTF_8));
        return JsonMapper.builder().build().convertValue(tree, SeedFile.class);
    }

    private static byte[] read(String file) {
        try {
            return new ClassPathResource(FOLDER + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
