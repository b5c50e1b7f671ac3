package sourceline.source;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The characters of an uploaded file. A byte order mark decides; else the bytes are UTF-8 if they are strictly so and
 * use it, because text in another character set practically never is; else what the file or its transport declares.
 * Where that does not fit, the file is damaged, and read in another character set it would say what nobody wrote; so it is
 * refused. Where nothing is declared, it is what ICU recognises.
 */
record Decoded(String text, Charset charset, boolean html) {

    /** Below this confidence, of 100, ICU's best answer is a guess. */
    private static final int CONFIDENCE = 20;

    private static final int HEAD = 4_096;

    private static final List<String> BINARY_BEGINNINGS = List.of(
            "%PDF-",
            "PK\u0003\u0004",
            "PK\u0005\u0006",
            "\u00d0\u00cf\u0011\u00e0",
            "\u0089PNG",
            "GIF8",
            "\u00ff\u00d8\u00ff",
            "RIFF",
            "\u001f\u008b",
            "Rar!\u001a",
            "7z\u00bc\u00af",
            "\u007fELF",
            "MZ\u0090",
            "{\\rtf",
            "\u00ca\u00fe\u00ba\u00be");

    /** The longer marks first: UTF-32LE begins like UTF-16LE. */
    private static final List<Map.Entry<String, Charset>> BYTE_ORDER_MARKS = List.of(
            Map.entry("\u00ff\u00fe\0\0", Charset.forName("UTF-32LE")),
            Map.entry("\0\0\u00fe\u00ff", Charset.forName("UTF-32BE")),
            Map.entry("\u00ef\u00bb\u00bf", StandardCharsets.UTF_8),
            Map.entry("\u00ff\u00fe", StandardCharsets.UTF_16LE),
            Map.entry("\u00fe\u00ff", StandardCharsets.UTF_16BE));

    private static final Pattern LOOKS_LIKE_HTML =
            Pattern.compile("(?is)\\A\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern HTML_TYPE = Pattern.compile("(?is)\\s*(text/html|application/xhtml\\+xml)\\b.*");
    private static final Pattern HTML_NAME = Pattern.compile("(?is).*\\.x?html?");
    private static final Pattern CHARSET_IN_TYPE = Pattern.compile("(?i)\\bcharset\\s*=\\s*[\"']?([a-z0-9][\\w.:+-]*)");
    private static final Pattern CHARSET_IN_HEAD = Pattern.compile(
            "(?i)<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?([a-z0-9][\\w.:+-]*)|<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"']([a-z0-9][\\w.:+-]*)");

    /**
     * @throws CaptureRefused if it is binary, or in no character set that can be told
     */
    static Decoded of(Material.Uploaded file) {
        var bytes = file.bytes();
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (BINARY_BEGINNINGS.stream().anyMatch(head::startsWith)) {
            throw CaptureRefused.binary(file.fileName());
        }
        var declared = declared(file, head);
        var marked = BYTE_ORDER_MARKS.stream()
                .filter(mark -> head.startsWith(mark.getKey()))
                .findFirst();
        if (marked.isPresent()) {
            var mark = marked.get();
            var text = strictly(
                    mark.getValue(), Arrays.copyOfRange(bytes, mark.getKey().length(), bytes.length));
            return text.map(it -> decoded(file, it, mark.getValue()))
                    .orElseThrow(() -> CaptureRefused.undecodable(file.fileName()));
        }
        var wide = declared.filter(Decoded::isWide).isPresent();
        if (!wide && looksBinary(IntStream.range(0, bytes.length).map(at -> bytes[at] & 0xff), bytes.length)) {
            throw CaptureRefused.binary(file.fileName());
        }
        var ascii = IntStream.range(0, bytes.length).allMatch(at -> bytes[at] >= 0);
        var candidates = ascii
                ? Stream.concat(declared.stream(), Stream.of(StandardCharsets.UTF_8))
                : Stream.concat(Stream.of(StandardCharsets.UTF_8), declared.stream());
        return candidates
                .flatMap(charset -> strictly(charset, bytes).map(text -> decoded(file, text, charset)).stream())
                .findFirst()
                .or(() -> declared.isPresent() ? Optional.empty() : recognised(file))
                .orElseThrow(() -> declared.map(charset -> CaptureRefused.notIn(charset, file.fileName()))
                        .orElseGet(() -> CaptureRefused.undecodable(file.fileName())));
    }

    private static Decoded decoded(Material.Uploaded file, String text, Charset charset) {
        if (looksBinary(text.chars(), text.length())) {
            throw CaptureRefused.binary(file.fileName());
        }
        var declaredType = file.declaredType();
        var html = (declaredType != null && HTML_TYPE.matcher(declaredType).matches())
                || HTML_NAME.matcher(file.fileName()).matches()
                || LOOKS_LIKE_HTML
                        .matcher(text.substring(0, Math.min(text.length(), HEAD)))
                        .matches();
        return new Decoded(text, charset, html);
    }

    private static Optional<Decoded> recognised(Material.Uploaded file) {
        var detector = new CharsetDetector();
        detector.setText(file.bytes());
        return Arrays.stream(detector.detectAll())
                .filter(match -> match.getConfidence() >= CONFIDENCE && Charset.isSupported(match.getName()))
                .map(match -> asWeb(Charset.forName(match.getName())))
                .filter(charset -> !isWide(charset))
                .flatMap(
                        charset -> strictly(charset, file.bytes())
                                .filter(Decoded::hasNoC1)
                                .map(text -> decoded(file, text, charset))
                                .stream())
                .findFirst();
    }

    private static Optional<Charset> declared(Material.Uploaded file, String head) {
        var type = file.declaredType();
        var inType = CHARSET_IN_TYPE.matcher(type == null ? "" : type);
        var inHead = CHARSET_IN_HEAD.matcher(head);
        Optional<String> name = inType.find()
                ? Optional.of(inType.group(1))
                : inHead.find()
                        ? Optional.of(inHead.group(1) == null ? inHead.group(2) : inHead.group(1))
                        : Optional.empty();
        return name.filter(Charset::isSupported).map(Charset::forName).map(Decoded::asWeb);
    }

    /** As on the web, where ASCII and Latin-1 are read as windows-1252, which has the curly quotes (WHATWG Encoding, 4.2). */
    private static Charset asWeb(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                ? Charset.forName("windows-1252")
                : charset;
    }

    private static boolean isWide(Charset charset) {
        var name = charset.name().toUpperCase(Locale.ROOT);
        return name.startsWith("UTF-16") || name.startsWith("UTF-32") || name.startsWith("X-UTF-");
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notInThisCharset) {
            return Optional.empty();
        }
    }

    /** Whether more than one unit in fifty is a control that text has no use for; a single one may be a slip. */
    private static boolean looksBinary(IntStream units, int length) {
        var controls = units.filter(unit -> unit < ' ' && "\t\n\u000b\f\r\u001b".indexOf(unit) < 0)
                .count();
        return controls > 1 && controls * 50 > length;
    }

    private static boolean hasNoC1(String text) {
        return text.chars().noneMatch(unit -> 0x80 <= unit && unit < 0xa0 && unit != 0x85);
    }
}
