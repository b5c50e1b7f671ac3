package sourceline.publication;

import java.util.List;

/** What a page links beside itself, by addresses that name the content. */
record PageAssets(String icon, List<String> stylesheets, List<String> scripts) {

    public PageAssets {
        stylesheets = List.copyOf(stylesheets);
        scripts = List.copyOf(scripts);
    }
}
