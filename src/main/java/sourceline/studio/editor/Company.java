package sourceline.studio.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.timeline.EntryId;

/** The others who have the timeline open, as somebody sees them who is there too. */
final class Company {

    private final Companies.All all;
    private final MemberId me;

    Company(Companies.All all, MemberId me) {
        this.all = all;
        this.me = me;
    }

    /** Who is in a field, as the field highlighter takes it. */
    List<Map<String, Object>> in(EntryId entry, String field) {
        return highlighted(all.at(entry).stream()
                .filter(there -> field.equals(there.field()))
                .map(Companies.There::member));
    }

    /** Who is in a field of the timeline's facts, likewise. */
    List<Map<String, Object>> inFacts(String field) {
        return highlighted(all.facts().getOrDefault(field, List.of()).stream());
    }

    private List<Map<String, Object>> highlighted(Stream<MemberView> members) {
        return members.filter(member -> !member.id().equals(me))
                .distinct()
                .map(member -> Map.<String, Object>of(
                        "id", member.id().toString(),
                        "name", member.name(),
                        "colorIndex", member.colour() - 1))
                .toList();
    }

    /** Who has which entry open. */
    Map<EntryId, List<MemberView>> open() {
        Map<EntryId, List<MemberView>> open = new LinkedHashMap<>();
        all.open().forEach((entry, members) -> {
            List<MemberView> others = all.isAt(me, entry)
                    ? members.stream().filter(member -> !member.id().equals(me)).toList()
                    : members;
            if (!others.isEmpty()) {
                open.put(entry, others);
            }
        });
        return open;
    }

    /** Everybody who is here, whoever sits here among them, in the order in which they came. */
    List<MemberView> everybody() {
        return all.everybody();
    }
}
