package sourceline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF files and Word documents, well made and ill meant. */
class DocumentsTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void the_text_of_a_pdf_is_read_line_by_line_into_sentences() throws IOException {
        var capture = read(
                "statement.pdf", pdf("The letter is due on Mon-", "day. Araqchi brings it.", "He gave no details."));

        assertThat(capture.text()).isEqualTo("The letter is due on Monday. Araqchi brings it. He gave no details.");
        assertThat(capture.sentences()).isEqualTo(3);
        assertThat(capture.mediaType()).isEqualTo("application/pdf");
        assertThat(capture.found().title()).contains("A statement");
        assertThat(capture.found().author()).contains("The ministry");
    }

    @Test
    void a_pdf_of_pictures_is_refused_as_one_without_text() {
        assertRefused("capture-pdf-without-text", () -> read("scan.pdf", pdf()));
    }

    @Test
    void a_pdf_with_a_password_is_refused_as_locked() {
        assertRefused("capture-locked", () -> read("secret.pdf", locked()));
    }

    @Test
    void what_only_begins_like_a_pdf_is_refused_as_damaged() {
        assertRefused("capture-broken", () -> read("a.pdf", "%PDF-1.7\nand nothing".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_word_document_is_read_with_its_headings_and_without_what_was_struck_out() throws IOException {
        var capture = read("letter.docx", docx("""
                <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>The letter</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">It is due on </w:t></w:r><w:r><w:t>Monday.</w:t></w:r></w:p>
                <w:p><w:del><w:r><w:t>It came.</w:t><w:delText>Gone.</w:delText></w:r></w:del>
                  <w:r><w:t>Nobody</w:t><w:tab/><w:t>saw it.</w:t></w:r></w:p>
                <w:p/>"""));

        assertThat(capture.text()).isEqualTo("The letter\nIt is due on Monday.\nNobody saw it.");
        assertThat(capture.headings()).isEqualTo(1);
        assertThat(capture.sentences()).isEqualTo(2);
        assertThat(capture.found().title()).contains("A letter");
        assertThat(capture.found().author()).contains("The desk");
    }

    @Test
    void a_zip_bomb_in_the_text_or_beside_it_is_not_unpacked() {
        assertRefused(
                "capture-unpacks-to-too-much",
                () -> read("bomb.docx", zip(List.of("[Content_Types].xml", "word/document.xml"), bomb(200_000_000))));
        assertRefused(
                "capture-unpacks-to-too-much",
                () -> read("bomb.docx", zip(List.of("[Content_Types].xml", "word/media/a.bmp"), bomb(200_000_000))));
    }

    @Test
    void an_archive_that_is_no_word_document_is_refused() {
        assertRefused("capture-binary", () -> read("a.docx", zip(List.of("a.txt"), out -> out.write('a'))));
        assertRefused("capture-binary", () -> read("a.docx", zip(List.of("word/styles.xml"), out -> out.write('a'))));
    }

    @Test
    void a_word_document_that_names_other_files_as_entities_is_refused() {
        var hostile = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"" + WORD
                + "\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";

        assertRefused("capture-broken", () -> read("a.docx", docxOf(hostile)));
    }

    @Test
    void twenty_megabytes_of_text_are_refused_by_the_limit_of_a_source() {
        var text = "A sentence of no interest. ".repeat(740_000).getBytes(StandardCharsets.UTF_8);

        assertRefused("source-text-too-long-in-file", () -> read("a.txt", text));
    }

    @Test
    void an_archive_within_the_archive_is_passed_over_and_one_of_too_many_files_is_refused() throws IOException {
        var inner = zip(List.of("a"), bomb(50_000_000));
        var archive = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(archive)) {
            put(out, "[Content_Types].xml", "<Types/>");
            out.putNextEntry(new ZipEntry("word/embeddings/a.zip"));
            out.write(inner);
            put(
                    out,
                    "word/document.xml",
                    "<w:document xmlns:w=\"" + WORD
                            + "\"><w:body><w:p><w:r><w:t>One.</w:t></w:r></w:p></w:body></w:document>");
        }
        var many = Stream.concat(
                        Stream.of("[Content_Types].xml"),
                        IntStream.range(0, DocxText.FILES).mapToObj(number -> "word/" + number))
                .toList();

        assertThat(read("a.docx", archive.toByteArray()).text()).isEqualTo("One.");
        assertRefused("capture-unpacks-to-too-much", () -> read("a.docx", zip(many, out -> out.write('a'))));
    }

    @Test
    void a_word_document_whose_entities_grow_without_end_is_refused() {
        var laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 12; level++) {
            laughs.append("<!ENTITY a%d \"%s\">"
                    .formatted(level, "&a%d;".formatted(level - 1).repeat(10)));
        }
        laughs.append("]><w:document xmlns:w=\"" + WORD
                + "\"><w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>");

        assertRefused("capture-broken", () -> read("a.docx", docxOf(laughs.toString())));
    }

    @Test
    void of_a_word_document_no_more_is_kept_than_a_source_may_have() {
        assertRefused(
                "capture-more-text",
                () -> read("a.docx", docx("<w:p><w:r><w:t>A sentence.</w:t></w:r></w:p>".repeat(200_000))));
        assertRefused(
                "capture-unpacks-to-too-much",
                () -> read("a.docx", docx("<w:p w:a=\"" + "x".repeat(2 * DocxText.UNBROKEN) + "\"/>")));
    }

    @Test
    void a_pdf_that_unpacks_to_gigabytes_is_not_unpacked() {
        assertRefused(
                "capture-unpacks-to-too-much",
                () -> read("a.pdf", drawing(out -> out.write(new byte[PdfObjects.ONE + 1]))));
        assertRefused(
                "capture-crowded-page", () -> read("a.pdf", drawing(out -> out.write(new byte[PdfPages.DRAWN + 1]))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_font_that_unpacks_or_maps_without_bounds_is_refused_enciphered_or_not(boolean enciphered)
            throws IOException {
        var zeros = bomb(PdfObjects.ONE + 1_000_000);
        Content everyCode = out -> out.write(
                "1 beginbfrange <00000000> <7fffffff> <00000000> endbfrange".getBytes(StandardCharsets.US_ASCII));
        Content manyCodes = out -> out.write("1 beginbfchar <00> <0041> endbfchar "
                .repeat(PdfObjects.CHARACTER_MAP / 35)
                .getBytes(StandardCharsets.US_ASCII));
        for (var characters : List.of(zeros, everyCode, manyCodes)) {
            var font = pdf(
                    enciphered, (document, dress) -> dress.setItem(COSName.TO_UNICODE, packed(document, characters)));
            assertRefused("capture-unpacks-to-too-much", () -> read("a.pdf", font));
        }
        var program = pdf(enciphered, (document, dress) -> {
            var about = new COSDictionary();
            about.setItem(COSName.FONT_FILE2, packed(document, zeros));
            dress.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
            dress.setItem(COSName.FONT_DESC, about);
        });
        assertRefused("capture-unpacks-to-too-much", () -> read("a.pdf", program));
        assertThat(FontCodes.in(everyGroupMapsAll(1_000), PdfObjects.GLYPHS)).isGreaterThan(PdfObjects.GLYPHS);
        var rows = pdf(enciphered, (document, dress) -> {
            var characters = packed(document, everyCode);
            var unpacking = new COSDictionary();
            unpacking.setInt(COSName.PREDICTOR, 12);
            unpacking.setInt(COSName.COLUMNS, Integer.MAX_VALUE);
            characters.setItem(COSName.DECODE_PARMS, unpacking);
            dress.setItem(COSName.TO_UNICODE, characters);
        });
        assertRefused("capture-unpacks-to-too-much", () -> read("a.pdf", rows));
        assertThat(read("a.pdf", pdf(enciphered, (document, dress) -> {})).text())
                .isEqualTo("Hello.");
    }

    /** A font of which each group maps all codes. */
    private static byte[] everyGroupMapsAll(int groups) {
        var font = ByteBuffer.allocate(28 + 12 + 16 + groups * 12);
        font.putInt(0x00010000).putShort((short) 1).position(12);
        font.put("cmap".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(28)
                .putInt(font.capacity() - 28);
        font.putShort((short) 0).putShort((short) 1).putInt(0x00030001).putInt(12);
        font.putShort((short) 12)
                .putShort((short) 0)
                .putInt(16 + groups * 12)
                .putInt(0)
                .putInt(groups);
        for (int group = 0; group < groups; group++) {
            font.putInt(0).putInt(0xffff).putInt(0);
        }
        return font.array();
    }

    private interface Dress {
        void on(PDDocument document, COSDictionary font) throws IOException;
    }

    /** A page that says "Hello." in a font that is dressed up; enciphered it opens without a password. */
    private static byte[] pdf(boolean enciphered, Dress dress) throws IOException {
        try (var document = new PDDocument()) {
            var font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TYPE1);
            font.setName(COSName.BASE_FONT, "Helvetica");
            dress.on(document, font);
            var fonts = new COSDictionary();
            fonts.setItem("F1", font);
            var page = new PDPage();
            page.setResources(new PDResources());
            page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
            page.setContents(new PDStream(
                    document,
                    new ByteArrayInputStream(
                            "BT /F1 12 Tf 50 700 Td (Hello.) Tj ET".getBytes(StandardCharsets.US_ASCII))));
            document.addPage(page);
            if (enciphered) {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static COSStream packed(PDDocument document, Content content) throws IOException {
        var packed = document.getDocument().createCOSStream();
        try (var out = new DeflaterOutputStream(packed.createRawOutputStream())) {
            content.write(out);
        }
        packed.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return packed;
    }

    @Test
    void a_page_that_nobody_would_print_is_refused_by_its_number() {
        for (var drawn : List.of(
                "BT /F1 1 Tf (" + "a".repeat(PdfPages.CHARACTERS + 1) + ") Tj ET",
                "q ".repeat(PdfPages.DEEP + 2),
                "/X Do")) {
            assertRefused(
                    "capture-crowded-page",
                    () -> read("a.pdf", drawing(out -> out.write(drawn.getBytes(StandardCharsets.US_ASCII)))));
        }
    }

    @Test
    void a_pdf_of_too_many_pages_is_refused_whatever_number_it_gives() {
        assertRefused("capture-too-many-pages", () -> read("a.pdf", pages(PdfPages.PAGES + 1, 1)));
        assertRefused("capture-too-many-pages", () -> read("a.pdf", pages(1, PdfPages.PAGES + 1)));
    }

    @Test
    void pages_nested_without_end_are_damage() {
        var nested = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        for (int number = 2; number < 50_000; number++) {
            nested.append("%d 0 obj<</Type/Pages/Count 1/Kids[%d 0 R]>>endobj%n".formatted(number, number + 1));
        }
        nested.append("trailer<</Root 1 0 R/Size 50001>>\n%%EOF");

        assertRefused("capture-broken", () -> read("a.pdf", nested.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void a_pdf_that_takes_too_long_is_given_up() throws IOException {
        var slow = pdf("One.");

        assertRefused("capture-takes-too-long", () -> PdfText.of(slow, "slow.pdf", Duration.ZERO));
    }

    /** A document of one page that draws this; it may draw the form X, which draws itself three times. */
    private static byte[] drawing(Content content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            content.write(out);
        }
        return pdf(packed.toByteArray());
    }

    private static byte[] pages(int there, int said) throws IOException {
        try (var document = new PDDocument()) {
            var blank = new PDStream(document, new ByteArrayInputStream(new byte[] {'n'}));
            for (int page = 0; page < there; page++) {
                document.addPage(new PDPage());
                document.getPage(page).setContents(blank);
            }
            document.getPages().getCOSObject().setInt(COSName.COUNT, said);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] pdf(byte[] content) {
        var form = "/X Do /X Do /X Do";
        var out = new ByteArrayOutputStream();
        out.writeBytes("""
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 6 0 R
                /Resources<</Font<</F1 4 0 R>>/XObject<</X 5 0 R>>>>>>endobj
                4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
                5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length %d>>
                stream
                %s
                endstream endobj
                6 0 obj<</Filter/FlateDecode/Length %d>>
                stream
                """.formatted(form.length(), form, content.length).getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(content);
        out.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R/Size 7>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static Capture read(String name, byte[] bytes) {
        return Importer.read(new Material.Uploaded(bytes, name, null), Locale.ENGLISH);
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (var document = new PDDocument()) {
            write(document, lines);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] locked() throws IOException {
        try (var document = new PDDocument()) {
            write(document, "Secret.");
            document.protect(new StandardProtectionPolicy("owner", "member", new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDDocument document, String... lines) throws IOException {
        document.getDocumentInformation().setTitle("A statement");
        document.getDocumentInformation().setAuthor("The ministry");
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.setLeading(14);
            content.newLineAtOffset(50, 700);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static Content bomb(int size) {
        return out -> {
            var zeros = new byte[1_000_000];
            for (int written = 0; written < size; written += zeros.length) {
                out.write(zeros);
            }
        };
    }

    private static byte[] docx(String body) throws IOException {
        return docxOf("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
    }

    private static byte[] docxOf(String document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            put(out, "[Content_Types].xml", "<Types/>");
            put(out, "word/document.xml", document);
            put(out, "docProps/core.xml", """
                    <cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/">
                    <dc:title>A letter</dc:title><dc:creator>The desk</dc:creator></cp:coreProperties>""");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private static byte[] zip(List<String> names, Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var name : names) {
                out.putNextEntry(new ZipEntry(name));
                content.write(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .asInstanceOf(InstanceOfAssertFactories.type(CaptureRefused.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.field()).isEqualTo("file");
                });
    }
}
