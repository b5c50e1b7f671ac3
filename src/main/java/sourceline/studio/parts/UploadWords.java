package sourceline.studio.parts;

import com.vaadin.flow.component.upload.UploadI18N;

/** What the upload says itself. */
public class UploadWords extends UploadI18N {

    /**
     * Of an upload that takes one file.
     *
     * @param limit in bytes
     * @param wrongType what is said of a file of another type
     */
    public UploadWords(int limit, String wrongType) {
        this(limit, wrongType, Words.say("material.one-file"));
    }

    /**
     * @param limit in bytes
     * @param wrongType what is said of a file of another type
     * @param tooMany what is said of one more file than may be
     */
    public UploadWords(int limit, String wrongType, String tooMany) {
        setError(new Error()
                .setFileIsTooBig(Words.say("material.too-big", limit / 1_000_000))
                .setIncorrectFileType(wrongType)
                .setTooManyFiles(tooMany));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(Words.say("material.connecting"))
                        .setHeld(Words.say("material.held"))
                        .setProcessing(Words.say("material.processing"))
                        .setStalled(Words.say("material.stalled")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(Words.say("material.upload-failed"))
                        .setUnexpectedServerError(Words.say("material.upload-failed"))
                        .setForbidden(Words.say("material.upload-failed")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(Words.say("material.remaining"))
                        .setUnknown("")));
        setFile(new File()
                .setRetry(Words.say("material.retry"))
                .setRemove(Words.say("material.remove"))
                .setStart(Words.say("material.start")));
    }
}
