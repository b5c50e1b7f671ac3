package sourceline.studio.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import sourceline.source.Material;
import sourceline.studio.parts.OneFile;
import sourceline.studio.parts.UploadWords;
import sourceline.studio.parts.Words;

/** One file of plain text, HTML, PDF or Word, chosen or dropped; never more of it is read than may be kept. */
class UploadField extends CustomField<Material.Uploaded> {

    private final Upload upload = new Upload(this::receive);
    private final Runnable received;
    private Material.@Nullable Uploaded file;

    /** @param received called once a file has come in; what it throws is shown at this field */
    UploadField(Runnable received) {
        this.received = received;
        addClassName("library-upload");
        setLabel(Words.say("material.file"));
        setHelperText(Words.say("material.file.help", megabytes()));
        OneFile.in(upload);
        upload.setMaxFileSize(Material.Uploaded.LIMIT);
        upload.setAcceptedFileTypes(
                ".txt", ".html", ".htm", ".pdf", ".docx", "text/plain", "text/html", "application/pdf");
        upload.setUploadButton(new Button(Words.say("material.choose")));
        upload.setDropLabel(new Span(Words.say("material.drop")));
        upload.addFileRejectedListener(
                rejected -> refuse(Words.say("material.rejected", rejected.getFileName(), rejected.getErrorMessage())));
        upload.addFileRemovedListener(removed -> clear());
        upload.setI18n(new UploadWords(Material.Uploaded.LIMIT, Words.say("material.wrong-type")));
        add(upload);
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var content = event.getInputStream()) {
            bytes = content.readNBytes(Material.Uploaded.LIMIT + 1);
        }
        var material = new Material.Uploaded(bytes, event.getFileName(), event.getContentType());
        event.getUI().access(() -> show(material));
    }

    /** Shows the file as the one that came in. */
    void show(Material.Uploaded material) {
        file = material;
        setInvalid(false);
        updateValue();
        try {
            received.run();
        } catch (RuntimeException refused) {
            clear();
            // What is thrown from a push names no component; here it is known where it belongs.
            var event = new ErrorEvent(refused, getElement().getNode());
            getUI().orElseThrow().getSession().getErrorHandler().error(event);
        }
    }

    private void refuse(String message) {
        setErrorMessage(message);
        setInvalid(true);
    }

    @Override
    public void clear() {
        file = null;
        upload.clearFileList();
        setInvalid(false);
        updateValue();
    }

    private static double megabytes() {
        return Material.Uploaded.LIMIT / 1_000_000.0;
    }

    @Override
    protected Material.@Nullable Uploaded generateModelValue() {
        return file;
    }

    @Override
    protected void setPresentationValue(Material.@Nullable Uploaded value) {
        file = value;
    }
}
