package sourceline.studio.editor;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sourceline.live.LiveTimeline;
import sourceline.live.Presence;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Who is on which timeline, put together once for all pages until somebody comes, goes or moves, or it has another picture. */
@Component
class Companies {

    private static final int TIMELINES = 100;

    private final Presence presence;
    private final Members members;
    private final Map<TimelineId, Known> known = new ConcurrentHashMap<>();

    Companies(Presence presence, Members members) {
        this.presence = presence;
        this.members = members;
    }

    /**
     * Somebody at an entry.
     *
     * @param field that they are in; null where they are in none
     */
    record There(MemberView member, @Nullable String field) {}

    /** Of which picture and pages it was put together; a picture that no page shows any more is not kept for this. */
    private record Known(WeakReference<LiveTimeline> picture, List<Presence.Here> pages, All all) {}

    /**
     * Everybody on one timeline.
     *
     * @param facts who is in which field of its facts, whatever entry they have open beside it
     */
    record All(
            List<MemberView> everybody,
            Map<EntryId, List<There>> there,
            Map<EntryId, List<MemberView>> open,
            Map<String, List<MemberView>> facts) {

        List<There> at(EntryId entry) {
            return there.getOrDefault(entry, List.of());
        }

        boolean isAt(MemberId member, EntryId entry) {
            return at(entry).stream().anyMatch(one -> one.member().id().equals(member));
        }
    }

    /**
     * @param picture of the timeline; what may have changed a member's name has led to another
     */
    All of(LiveTimeline picture) {
        if (known.size() > TIMELINES) {
            known.clear();
        }
        TimelineId timeline = picture.state().id();
        List<Presence.Here> pages = presence.on(timeline);
        Known before = known.get(timeline);
        if (before != null && before.picture().refersTo(picture) && before.pages() == pages) {
            return before.all();
        }
        All now = of(pages);
        known.put(timeline, new Known(new WeakReference<>(picture), pages, now));
        return now;
    }

    private All of(List<Presence.Here> pages) {
        List<MemberView> everybody = pages.stream()
                .map(Presence.Here::member)
                .distinct()
                .flatMap(member -> members.named(member).stream())
                .toList();
        Map<EntryId, List<There>> there = new LinkedHashMap<>();
        pages.forEach(page -> Optional.ofNullable(page.entry())
                .ifPresent(entry -> members.named(page.member())
                        .ifPresent(member -> there.computeIfAbsent(entry, first -> new ArrayList<>())
                                .add(new There(member, page.field())))));
        Map<EntryId, List<MemberView>> open = there.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        at -> at.getValue().stream()
                                .map(There::member)
                                .distinct()
                                .toList()));
        Map<String, List<MemberView>> facts = new LinkedHashMap<>();
        pages.forEach(page -> Optional.ofNullable(page.field())
                .filter(FactsField::isOne)
                .ifPresent(field -> members.named(page.member())
                        .ifPresent(member -> facts.computeIfAbsent(field, first -> new ArrayList<>())
                                .add(member))));
        return new All(everybody, there, open, facts);
    }
}
