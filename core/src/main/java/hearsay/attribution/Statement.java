package hearsay.attribution;

/**
 * An attribution as found inside its cue's sentence, in token indices.
 *
 * @param sentence index of the sentence
 * @param head of the cue
 * @param source words, or {@link Words#NONE}
 * @param sourceHead or -1
 * @param before content before the cue, or {@link Words#NONE}
 * @param after content behind the cue, or {@link Words#NONE}
 */
record Statement(
    int sentence,
    int head,
    Frame frame,
    Words source,
    int sourceHead,
    Words cue,
    Words before,
    Words after) {}
