package sourceline.newsroom;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** May be called for a member who is, at this moment, an editor or an administrator. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize(
        "@signedIn.has(T(sourceline.newsroom.Role).EDITOR) or @signedIn.has(T(sourceline.newsroom.Role).ADMINISTRATOR)")
public @interface AsEditorOrAdministrator {}
