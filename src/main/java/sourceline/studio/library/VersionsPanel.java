package sourceline.studio.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import sourceline.source.SourceLibrary;
import sourceline.source.SourceView;
import sourceline.source.VersionInfo;
import sourceline.studio.parts.CopyButton;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;

/** Every capture of a source: when, how and by whom, the proof of its bytes, and the bytes themselves. */
class VersionsPanel extends Div {

    static final int SHORT_HASH = 12;

    private final SourceLibrary library;
    private final SourceWording wording;

    /** @param capture null where the member may not capture anew */
    VersionsPanel(
            SourceLibrary library,
            SourceView source,
            VersionInfo read,
            SourceWording wording,
            @Nullable Runnable capture) {
        this.library = library;
        this.wording = wording;
        var list = new UnorderedList();
        list.addClassName("library-versions");
        source.versions().forEach(version -> list.add(item(version, version.equals(read))));
        add(list);
        if (capture != null) {
            var button = new Button(Words.say("versions.capture"), click -> capture.run());
            button.addThemeVariants(ButtonVariant.SMALL);
            add(button);
        }
    }

    private ListItem item(VersionInfo version, boolean read) {
        var number = new Anchor(
                LibraryAddress.version(version.source(), version.number()),
                Words.say("source.version-title", version.number()));
        number.getElement().setAttribute("router-link", true);
        number.addClassName("library-version-number");
        var item = new ListItem(number);
        if (read) {
            number.getElement().setAttribute("aria-current", "true");
            item.add(quiet(Words.say("versions.read")));
        }
        item.add(
                line(Words.say(
                        "versions.captured",
                        SourceWords.of(version.manner()),
                        Moment.of(version.capturedAt()),
                        wording.name(version.capturedBy()))),
                line(Words.say("versions.counts", version.sentences(), version.headings(), version.charset())),
                proof(version));
        return item;
    }

    private Div proof(VersionInfo version) {
        var hash = new Code(version.rawHash().substring(0, SHORT_HASH) + "…");
        hash.setTitle(version.rawHash());
        var copy = new CopyButton(
                Words.say("versions.copy"), Words.say("versions.copy-name", version.number()), version.rawHash());
        var download = new Anchor(bytes(version), Words.say("versions.download"));
        download.getElement().setAttribute("aria-label", Words.say("versions.download-name", version.number()));
        var proof = new Div(quiet(Words.say("versions.hash")), hash, copy, download, size(version));
        proof.addClassName("library-proof");
        return proof;
    }

    private static Span size(VersionInfo version) {
        return quiet(Words.say("versions.size", version.rawSize()));
    }

    /** As a file of no kind that a browser would show: what was captured is foreign. */
    private DownloadHandler bytes(VersionInfo version) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = library.captured(version.id());
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), fileName(version), "application/octet-stream", bytes.length);
        });
    }

    private static String fileName(VersionInfo version) {
        var name = version.fileName();
        return name == null ? "version-" + version.number() + ".txt" : name;
    }

    private static Div line(String words) {
        var line = new Div(words);
        line.addClassName("sl-quiet");
        return line;
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("sl-quiet");
        return quiet;
    }
}
