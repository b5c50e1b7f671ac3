package sourceline.studio.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import sourceline.newsroom.DemoMembers;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.PersistentSignIns;
import sourceline.newsroom.SignedIn;

/** Signs in as a member of the demo, without a password. It exists in the demo only, and knows only the demo's members. */
@Controller
@Profile("demo")
class DemoSignIn {

    static final String ADDRESS = "/demo/sign-in";

    private final DemoMembers demoMembers;
    private final SignedIn signedIn;
    private final PersistentSignIns persistentSignIns;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    DemoSignIn(DemoMembers demoMembers, SignedIn signedIn, PersistentSignIns persistentSignIns) {
        this.demoMembers = demoMembers;
        this.signedIn = signedIn;
        this.persistentSignIns = persistentSignIns;
    }

    @PostMapping(ADDRESS)
    String signIn(@RequestParam UUID member, HttpServletRequest request, HttpServletResponse response) {
        var id = new MemberId(member);
        if (!demoMembers.listed().contains(id)) {
            return "redirect:/login?" + SignInFailed.ERROR;
        }
        endSessionOfSomebody(request);
        var context = SecurityContextHolder.createEmptyContext();
        var authentication = signedIn.authentication(id);
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        persistentSignIns.loginSuccess(request, response, authentication);
        return "redirect:/";
    }

    /**
     * Nobody's session goes on: its page may still be asking for something, and one that hears that its session has ended
     * loads itself anew, which breaks off the very request that signs in.
     */
    private void endSessionOfSomebody(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && signedIn.isMember()) {
            session.invalidate();
        }
    }
}
