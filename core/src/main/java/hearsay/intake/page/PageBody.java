package hearsay.intake.page;

/**
 * An article's body as taken from a page.
 *
 * @param text paragraphs, headings and list items with a blank line between; empty where the page
 *     holds no article
 * @param map from that text back to the page
 */
public record PageBody(String text, PageMap map) {}
