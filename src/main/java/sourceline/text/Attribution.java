package sourceline.text;

import java.util.Optional;

/**
 * Words by which a text says that something is somebody else's.
 *
 * @param cue the verb or preposition: {@code said}, {@code According to}. Which verb it is, is the text's own choice: that a paper writes “confirmed” confirms nothing
 * @param manner the cue's {@linkplain Cue#group() group}: neutrally said, claimed, confirmed, denied
 * @param speaker who says it, as far as the sentence tells: {@code Gregg Roman}, {@code Russian state media}, or a pronoun
 * @param meant whom a pronoun most likely means: who spoke before; otherwise the speaker
 * @param via through whom it came: {@code told Newsweek}, {@code Speaking on Iranian state television}
 * @param covers what is attributed
 */
public record Attribution(
        Span cue, String manner, Optional<Span> speaker, Optional<Span> meant, Optional<Span> via, Span covers) {}
