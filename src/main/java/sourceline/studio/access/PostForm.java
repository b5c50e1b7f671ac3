package sourceline.studio.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain HTML form that is posted past Vaadin, with the token that shows it came from this page. */
@Tag("form")
class PostForm extends Component implements HasComponents {

    PostForm(String action) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", action);
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            getElement()
                    .appendChild(new Element("input")
                            .setAttribute("type", "hidden")
                            .setAttribute("name", token.getParameterName())
                            .setAttribute("value", token.getToken()));
        }
    }
}
