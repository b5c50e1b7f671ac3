package sourceline.studio.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import sourceline.exchange.Imports;
import sourceline.studio.parts.OneFile;
import sourceline.studio.parts.UploadWords;
import sourceline.studio.parts.Words;

/** The file that is to be taken in, chosen or dropped; never more of it is read than may be. */
class ImportFile extends CustomField<byte[]> {

    private final Upload upload = new Upload(this::receive);
    private byte @Nullable [] file;

    ImportFile() {
        setLabel(Words.say("timeline-import.file"));
        setHelperText(Words.say("timeline-import.file.help", Imports.LIMIT / 1_000_000));
        OneFile.in(upload);
        upload.setMaxFileSize(Imports.LIMIT);
        upload.setAcceptedFileTypes(".json", ".csv", "application/json", "text/csv");
        upload.setUploadButton(new Button(Words.say("material.choose")));
        upload.setDropLabel(new Span(Words.say("material.drop")));
        upload.addFileRejectedListener(rejected -> {
            setErrorMessage(rejected.getErrorMessage());
            setInvalid(true);
        });
        upload.addFileRemovedListener(removed -> show(null));
        upload.setI18n(new UploadWords(Imports.LIMIT, Words.say("timeline-import.wrong-type")));
        add(upload);
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var content = event.getInputStream()) {
            bytes = content.readNBytes(Imports.LIMIT + 1);
        }
        event.getUI().access(() -> show(bytes));
    }

    /** Takes these bytes for the file; null for none. */
    void show(byte @Nullable [] bytes) {
        file = bytes;
        setInvalid(false);
        updateValue();
    }

    @Override
    protected byte @Nullable [] generateModelValue() {
        return file;
    }

    @Override
    protected void setPresentationValue(byte @Nullable [] value) {
        file = value;
    }
}
