package hearsay.attribution;

import hearsay.language.Mention;
import hearsay.model.SourceLink.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that the report has brought up and may take up again.
 *
 * @param mention where
 * @param name as given there, or null for a description ("an aide")
 * @param nouns what it is called or titled there ("president"), by lemma
 * @param subject whether it is the subject of its clause
 * @param quoted whether it stands inside a quotation
 * @param source whether it is the source of an attribution
 */
record Entity(
    Mention mention,
    Kind kind,
    @Nullable String name,
    Set<String> nouns,
    Gender gender,
    boolean subject,
    boolean quoted,
    boolean source) {}
