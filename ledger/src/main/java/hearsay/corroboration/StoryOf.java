package hearsay.corroboration;

/** Which story a report belongs to. */
public record StoryOf(String report, String story) {}
