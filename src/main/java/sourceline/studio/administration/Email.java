package sourceline.studio.administration;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;

/** An e-mail address that wraps in front of its at sign and, where that is not enough, of its full stops. */
class Email extends Span {

    Email(String address) {
        addClassNames("sl-quiet", "administration-email");
        Stream.of(address.split("(?=@)")).map(Email::part).forEach(this::add);
    }

    private static Span part(String words) {
        var part = new Span();
        Stream.of(words.split("(?=\\.)"))
                .forEach(piece ->
                        part.getElement().appendChild(new Element("wbr")).appendChild(Element.createText(piece)));
        return part;
    }
}
