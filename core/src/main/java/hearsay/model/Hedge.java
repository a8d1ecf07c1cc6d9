package hearsay.model;

/** A word that weakens or distances a statement ("reportedly"). */
public record Hedge(String text, Span span) {}
