package sourceline.review;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import sourceline.journal.Act;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;

/** Whom a comment names: {@code @} and a member's name, or their first name where only one has it. */
@Component
class Mentions {

    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}@])@(?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_'’-]+");

    private final Members members;
    private final EntityManager entities;

    Mentions(Members members, EntityManager entities) {
        this.members = members;
        this.entities = entities;
    }

    /**
     * @throws CommentRefused if a name is nobody's, or several members'
     */
    Set<MemberId> in(String words) {
        var active = members.all().stream()
                .filter(MemberView::active)
                .sorted(Comparator.comparingInt(
                                (MemberView member) -> member.name().length())
                        .reversed())
                .toList();
        var named = new LinkedHashSet<MemberId>();
        var at = AT.matcher(words);
        while (at.find()) {
            named.add(whole(active, words, at.end())
                    .or(() -> first(active, word(words, at.end())))
                    .orElseThrow(() -> CommentRefused.mentionsNobody(word(words, at.end()))));
        }
        return named;
    }

    private static Optional<MemberId> whole(List<MemberView> longestFirst, String words, int from) {
        return longestFirst.stream()
                .filter(member -> isAt(words, from, member.name()))
                .map(MemberView::id)
                .findFirst();
    }

    private static boolean isAt(String words, int from, String name) {
        var end = from + name.length();
        return words.regionMatches(true, from, name, 0, name.length())
                && (end == words.length() || !Character.isLetterOrDigit(words.codePointAt(end)));
    }

    private static Optional<MemberId> first(List<MemberView> active, String word) {
        var so = active.stream()
                .filter(member -> member.name().split("\\s+", 2)[0].equalsIgnoreCase(word))
                .toList();
        return so.size() == 1 ? Optional.of(so.getFirst().id()) : Optional.empty();
    }

    private static String word(String words, int from) {
        var word = WORD.matcher(words);
        return word.find(from) && word.start() == from ? word.group() : "";
    }

    /** Notes whom a comment names, those excepted whom it named before. */
    void note(Act act, Comment comment, Set<MemberId> named) {
        var known = of(List.of(comment.id())).stream().map(Mention::member).toList();
        named.stream()
                .filter(member -> !known.contains(member) && !member.equals(comment.by()))
                .forEach(member -> entities.persist(new Mention(comment, member, act.at())));
    }

    /** Nobody need answer any of the comments. */
    void settle(Act act, Collection<CommentId> comments) {
        of(comments).forEach(mention -> mention.settle(act.at()));
    }

    /** The member need not answer any of the comments. */
    void settle(Act act, Collection<CommentId> comments, MemberId member) {
        of(comments).stream()
                .filter(mention -> mention.member().equals(member))
                .forEach(mention -> mention.settle(act.at()));
    }

    private List<Mention> of(Collection<CommentId> comments) {
        return entities.createQuery("from Mention m where m.comment in :comments", Mention.class)
                .setParameter("comments", comments)
                .getResultList();
    }

    /** What waits for the answer of one of the members, oldest first. */
    List<Mention> waitingFor(Collection<MemberId> members) {
        return entities.createQuery(
                        "from Mention m where m.member in :members and m.settledAt is null order by m.at",
                        Mention.class)
                .setParameter("members", members)
                .getResultList();
    }
}
