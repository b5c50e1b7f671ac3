package sourceline.studio.parts;

import com.vaadin.flow.component.avatar.Avatar;
import sourceline.newsroom.MemberId;

/** A member's initials on a colour that stays theirs on every screen; the full name is the tooltip. */
public class MemberAvatar extends Avatar {

    private static final int COLOURS = 8;

    public MemberAvatar(MemberId member, String name) {
        super(name);
        addClassName("sl-avatar");
        setColorIndex(colour(member));
        setTooltipEnabled(true);
    }

    /** Which of the eight colours a member has, from 0. */
    public static int colour(MemberId member) {
        return Math.floorMod(member.uuid().hashCode(), COLOURS);
    }
}
