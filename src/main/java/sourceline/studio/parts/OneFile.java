package sourceline.studio.parts;

import com.vaadin.flow.component.upload.Upload;

/** An upload of one file: another that is chosen or dropped takes its place, without the first being removed by hand. */
public final class OneFile {

    private OneFile() {}

    public static void in(Upload upload) {
        upload.getElement().executeJs("""
                        this.$.fileInput.multiple = false;
                        this.addEventListener('upload-before', before => { this.files = [before.detail.file]; });
                        """);
    }
}
