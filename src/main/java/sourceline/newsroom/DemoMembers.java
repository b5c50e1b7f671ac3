package sourceline.newsroom;

import java.util.List;

/** The members whom the sign-in page of the demo lists, to sign in as without a password. There are none in production. */
public interface DemoMembers {

    List<MemberId> listed();
}
