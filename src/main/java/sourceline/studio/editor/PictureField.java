package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.jspecify.annotations.Nullable;
import sourceline.studio.parts.OneFile;
import sourceline.studio.parts.UploadWords;
import sourceline.studio.parts.Words;

/** One picture, chosen or dropped; what is wrong with it is said here. */
class PictureField extends CustomField<byte[]> {

    private static final int LIMIT = 20 * 1024 * 1024;

    private final Upload upload = new Upload(UploadHandler.inMemory((facts, bytes) -> take(bytes)));
    private byte @Nullable [] picture;

    PictureField() {
        setLabel(Words.say("editor.media.picture"));
        setHelperText(Words.say("editor.media.picture.help", LIMIT >> 20));
        setRequiredIndicatorVisible(true);
        OneFile.in(upload);
        upload.setMaxFileSize(LIMIT);
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "image/gif");
        upload.setUploadButton(new Button(Words.say("material.choose")));
        upload.setDropLabel(new Span(Words.say("editor.media.drop")));
        upload.setI18n(new UploadWords(LIMIT, Words.say("editor.media.rejected", LIMIT >> 20)));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addFileRemovedListener(removed -> take(null));
        add(upload);
    }

    /** Says what is wrong with it. */
    void refuse(String message) {
        setManualValidation(true);
        setErrorMessage(message);
        setInvalid(true);
    }

    /** Shows the picture as the one that came in; null takes it away. */
    void take(byte @Nullable [] bytes) {
        picture = bytes;
        updateValue();
    }

    @Override
    protected byte @Nullable [] generateModelValue() {
        return picture;
    }

    @Override
    protected void setPresentationValue(byte @Nullable [] value) {
        picture = value;
    }
}
