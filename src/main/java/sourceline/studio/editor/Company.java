package sourceline.studio.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sourceline.live.Presence;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.timeline.EntryId;

/** The others who have the timeline open, each of them once. */
final class Company {

    private final Workbench workbench;
    private final List<Presence.Here> others;

    private Company(Workbench workbench, List<Presence.Here> others) {
        this.workbench = workbench;
        this.others = others;
    }

    static Company of(Workbench workbench) {
        MemberId me = workbench.services().signedIn().id();
        return new Company(
                workbench,
                workbench.services().presence().on(workbench.timeline()).stream()
                        .filter(here -> !here.member().equals(me))
                        .toList());
    }

    /** Who is in a field, as the field highlighter takes it. */
    List<Map<String, Object>> in(EntryId entry, String field) {
        return members(others.stream()
                        .filter(here -> entry.equals(here.entry()) && field.equals(here.field()))
                        .toList())
                .stream()
                .map(member -> Map.<String, Object>of(
                        "id", member.id().toString(),
                        "name", member.name(),
                        "colorIndex", member.colour() - 1))
                .toList();
    }

    /** Who has which entry open. */
    Map<EntryId, List<MemberView>> open() {
        Map<EntryId, List<Presence.Here>> there = others.stream()
                .filter(here -> here.entry() != null)
                .collect(Collectors.groupingBy(
                        here -> Optional.ofNullable(here.entry()).orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.toCollection(ArrayList::new)));
        Map<EntryId, List<MemberView>> open = new LinkedHashMap<>();
        there.forEach((entry, heres) -> open.put(entry, members(heres)));
        return open;
    }

    private List<MemberView> members(List<Presence.Here> heres) {
        return heres.stream()
                .map(Presence.Here::member)
                .distinct()
                .flatMap(member -> workbench.services().members().named(member).stream())
                .toList();
    }
}
