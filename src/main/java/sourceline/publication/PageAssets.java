package sourceline.publication;

/**
 * What belongs to a page beside its words.
 *
 * @param icon address
 * @param style stands in the page itself, as another request would cost a phone more than its bytes do
 * @param script address that names its content
 * @param integrity the script's hash (Subresource Integrity)
 */
record PageAssets(String icon, String style, String script, String integrity) {}
