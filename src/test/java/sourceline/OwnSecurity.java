package sourceline;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Who is signed in is kept in one place a process, which each application takes for itself when it starts. So that a test
 * may come after another that started one of its own, the application that it is on takes the place back.
 */
class OwnSecurity implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        var own = test.getApplicationContext().getBean(SecurityContextHolderStrategy.class);
        SecurityContextHolder.setContextHolderStrategy(own);
    }
}
