package hearsay.intake;

import hearsay.intake.page.PageMap;
import hearsay.model.Article;
import java.util.Optional;

/**
 * A report, ready to be read.
 *
 * @param page the way from the text back to the saved page, for reports that came as one
 */
public record Received(Article article, String where, Optional<PageMap> page) implements Taken {}
