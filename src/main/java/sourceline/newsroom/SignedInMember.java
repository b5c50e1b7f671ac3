package sourceline.newsroom;

import java.io.Serializable;
import java.security.Principal;

/**
 * Who a session belongs to. It says nothing about roles, which are asked of the directory each time.
 *
 * @param generation of the member's sign-ins when this one began
 */
public record SignedInMember(MemberId id, int generation) implements Principal, Serializable {

    @Override
    public String getName() {
        return id.toString();
    }
}
