package sourceline.studio.parts;

import com.vaadin.flow.component.Component;

/** A screen that puts a bar of its own into the header, where the navigation then folds into a menu. */
public interface InHeader {

    /** The bar; the same component at each call. */
    Component header();
}
