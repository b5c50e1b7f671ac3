package sourceline.publication;

/**
 * What belongs to a page beside its words.
 *
 * @param icon address
 * @param style stands in the page itself, as another request would cost a phone more than its bytes do
 * @param script its address or its text
 */
record PageAssets(String icon, String style, Script script) {

    sealed interface Script {}

    /**
     * @param address names its content
     * @param integrity its hash (Subresource Integrity)
     */
    record Linked(String address, String integrity) implements Script {}

    /** It stands in the page, like the style. */
    record Inline(String text) implements Script {}
}
