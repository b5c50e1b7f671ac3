package sourceline.studio.parts;

import com.vaadin.flow.component.avatar.Avatar;
import sourceline.newsroom.MemberView;

/** A member's initials on their colour, the same on every screen; the full name is the tooltip. */
public class MemberAvatar extends Avatar {

    public MemberAvatar(MemberView member) {
        super(member.name());
        addClassName("sl-avatar");
        setAbbreviation(member.initials());
        setColorIndex(member.colour() - 1);
        setTooltipEnabled(true);
    }
}
