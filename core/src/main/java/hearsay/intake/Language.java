package hearsay.intake;

/**
 * A language.
 *
 * @param code ISO 639-1, or "und" where only its script is known
 * @param name in English
 */
public record Language(String code, String name) {}
