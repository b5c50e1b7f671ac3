package sourceline.studio.parts;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Keeps a part of a page told of news as long as the part is shown. */
public final class WhileShown {

    private WhileShown() {}

    /**
     * @param show shows what has changed, in a turn of the page
     * @param subscribe given what is to be called with news; gives back what ends each subscription
     */
    public static void follow(Component part, Runnable show, Function<Runnable, Stream<Runnable>> subscribe) {
        part.addAttachListener(attached -> {
            List<Runnable> ends =
                    subscribe.apply(new PageRefresh(attached.getUI(), show)).toList();
            part.addDetachListener(detached -> {
                ends.forEach(Runnable::run);
                detached.unregisterListener();
            });
        });
    }
}
