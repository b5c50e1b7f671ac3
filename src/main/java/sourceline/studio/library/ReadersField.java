package sourceline.studio.library;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.newsroom.Role;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;

/** Who may read a confidential source, besides the editors, who always may. */
class ReadersField extends MultiSelectComboBox<MemberView> {

    private final Set<MemberView> others;

    /** @param readers whoever may read it now; those who left, or who may anyway, stay as they are */
    ReadersField(Members members, Set<MemberId> readers) {
        super(Words.say("facts.readers"));
        FieldNames.name("readers", this);
        var choosable = members.all().stream()
                .filter(member -> member.has(Role.WRITER) && !member.has(Role.EDITOR))
                .toList();
        var named = members.all().stream()
                .filter(member -> readers.contains(member.id()))
                .collect(Collectors.toSet());
        setItems(choosable);
        setItemLabelGenerator(MemberView::name);
        setHelperText(Words.say("facts.readers.help"));
        setValue(named.stream().filter(choosable::contains).collect(Collectors.toSet()));
        named.removeIf(choosable::contains);
        others = named;
    }

    Set<MemberId> readers() {
        return Stream.concat(others.stream(), getValue().stream())
                .map(MemberView::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
