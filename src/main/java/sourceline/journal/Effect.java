package sourceline.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a command changed, before it is written into the chain.
 *
 * @param what the kind of thing: {@code entry}, {@code citation}, {@code timeline}, {@code signature} …
 * @param target its id
 * @param about the entry whose history this belongs to, where there is one
 * @param field which field of it, or a past-tense word for the whole: {@code created}, {@code deleted}
 * @param before its value before, null where there was none
 * @param after its value after, null where there is none
 * @param detail canonical JSON that belongs to the value but is not shown, such as who wrote which word
 */
public record Effect(
        String what,
        UUID target,
        @Nullable UUID about,
        String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String detail) {

    public static Effect of(String what, UUID target, String field, @Nullable String before, @Nullable String after) {
        return new Effect(what, target, null, field, before, after, null);
    }

    public Effect about(UUID entry) {
        return new Effect(what, target, entry, field, before, after, detail);
    }

    public Effect detail(String json) {
        return new Effect(what, target, about, field, before, after, json);
    }
}
