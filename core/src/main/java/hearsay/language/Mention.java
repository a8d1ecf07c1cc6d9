package hearsay.language;

import hearsay.model.Span;

/**
 * A phrase that a room points at: enough to find it in the parse again.
 *
 * @param sentence index of its sentence in {@link Sentences#list()}
 * @param head index of its head token in that sentence
 * @param span the phrase's words in the report
 */
public record Mention(int sentence, int head, Span span) {}
