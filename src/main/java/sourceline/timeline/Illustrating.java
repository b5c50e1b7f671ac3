package sourceline.timeline;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import sourceline.journal.Digests;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.newsroom.AsWriter;
import sourceline.source.Contents;

/** What members do to the picture of an entry. */
@Service
@AsWriter
public class Illustrating {

    private final EntryCommands commands;
    private final Contents contents;

    Illustrating(EntryCommands commands, Contents contents) {
        this.commands = commands;
        this.contents = contents;
    }

    /**
     * Shows a picture with the entry. It is decoded and encoded again, so that only its pixels come through.
     *
     * @param uploaded a JPEG, PNG or GIF file of up to 20 MB
     * @param alternativeText what is to be seen, for those who do not see it; required
     * @throws MediaRefused if it is no such picture
     */
    public Receipt illustrate(
            OpId opId,
            TimelineId timeline,
            EntryId id,
            byte[] uploaded,
            String alternativeText,
            @Nullable String caption,
            @Nullable String credit) {
        var picture = Picture.of(uploaded);
        var media = picture.described(Digests.sha256(picture.bytes()), alternativeText, caption, credit);
        contents.put(picture.bytes());
        var command = commands.on(timeline, id, opId, "entry.illustrate")
                .with("uploaded", Digests.sha256(uploaded))
                .with("alternativeText", alternativeText)
                .with("caption", caption)
                .with("credit", credit);
        return commands.perform(command, timeline, id, (act, entry) -> entry.illustrate(act, media));
    }

    /** Words what stands with the picture anew, and leaves the picture. */
    public Receipt describeMedia(
            OpId opId,
            TimelineId timeline,
            EntryId id,
            String alternativeText,
            @Nullable String caption,
            @Nullable String credit) {
        var command = commands.on(timeline, id, opId, "entry.describeMedia")
                .with("alternativeText", alternativeText)
                .with("caption", caption)
                .with("credit", credit);
        return commands.perform(
                command, timeline, id, (act, entry) -> entry.describeMedia(act, alternativeText, caption, credit));
    }

    public Receipt removeMedia(OpId opId, TimelineId timeline, EntryId id) {
        return commands.perform(
                commands.on(timeline, id, opId, "entry.removeMedia"),
                timeline,
                id,
                (act, entry) -> entry.removeMedia(act));
    }
}
