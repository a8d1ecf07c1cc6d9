package hearsay.attribution;

import hearsay.language.Mention;
import hearsay.model.SourceLink.Kind;
import hearsay.model.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One expression by which a report refers to somebody or something.
 *
 * @param word its head, lower case
 * @param name as given here, or null
 * @param roles what it is called here: nouns by lemma, titles written out ("senator")
 * @param qualities what is told with it here: adjectives, places, parties, owners, lower case
 * @param plain whether nothing but adjectives, places and parties is told with it
 * @param definite whether it claims to be known: "the", "this", "both"
 * @param owner head token of whom it belongs to ("his aides", "the Lee campaign"), or -1
 * @param subject whether it is the subject of its clause
 * @param source whether it is the source of an attribution
 * @param quote index of the quotation that it stands in, or -1
 * @param content first stretch of what it says, where it is a source; else null
 */
record Reference(
    Mention mention,
    Form form,
    Kind kind,
    Gender gender,
    boolean plural,
    String word,
    @Nullable String name,
    Set<String> roles,
    Set<String> qualities,
    boolean plain,
    boolean definite,
    int owner,
    boolean subject,
    boolean source,
    int quote,
    @Nullable Span content) {

  /** How it refers. */
  enum Form {
    NAME,
    NOUN,
    PRONOUN,
    /** Several joined by "and". */
    PAIR
  }

  /** How much it tells. */
  int told() {
    return roles.size() + qualities.size();
  }

  int begin() {
    return mention.span().begin();
  }

  int sentence() {
    return mention.sentence();
  }

  /** Whether what is said here holds another expression, which is then not the one who says it. */
  boolean says(Reference other) {
    return content != null && content.contains(other.mention().span());
  }
}
