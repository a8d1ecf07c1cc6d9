package hearsay.corroboration.origin;

import hearsay.corroboration.outlet.KnownOutlet;
import hearsay.model.Reading;
import hearsay.model.SourceLink;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells of one voice of a claim's chain what sort of source it is, and whom it speaks for. */
final class SourceReader {
  private static final Pattern INDEFINITE =
      Pattern.compile("(?i)(?:an?|one|two|three|four|some|several|many|other|another)\\b.*");

  private static final Pattern BY_WHOM = Pattern.compile("\\b(?:by|from|of) (?:the )?(\\p{Lu}.*)");

  /** Within a name they tell a body from a person ("Save the Children"). */
  private static final Set<String> BODY_WORDS = Set.of("the", "of", "for", "and", "without");

  private final Press press;
  private final Surroundings text;
  private final String outlet;

  SourceReader(Press press, Reading reading) {
    this.press = press;
    this.text = new Surroundings(reading);
    this.outlet = press.publisher(reading.report());
  }

  /** The outlet that published the report. */
  String outlet() {
    return outlet;
  }

  Surroundings text() {
    return text;
  }

  /**
   * @param gatherer the outlet that the report has the voice from: its own or one further in
   */
  Source read(SourceLink link, String gatherer) {
    String words = link.text() == null ? orEmpty(link.name()) : link.text();
    if (Words.has(Words.Kind.OWN, words)) {
      return outlet(outlet);
    }
    Optional<String> outletNamed = outletIn(link, words);
    if (outletNamed.isPresent()) {
      return outlet(outletNamed.get());
    }
    if (link.kind() == SourceLink.Kind.DOCUMENT || isPaper(words)) {
      return document(link, words, gatherer);
    }
    if (isPerson(link, words)) {
      return person(link, words, gatherer);
    }
    return unnamedOrBody(link, words, gatherer);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Any outlet of the table or the reports, with what is known of it. */
  Source outlet(String name) {
    return Source.outlet(name, press.known(name).map(KnownOutlet::country).orElse(null));
  }

  private Optional<String> outletIn(SourceLink link, String words) {
    boolean journalist = Words.has(Words.Kind.JOURNALIST, words);
    Optional<String> named =
        link.kind() == SourceLink.Kind.PERSON && !journalist ? Optional.empty() : press.in(words);
    if (named.isPresent() && (journalist || isNothingBut(words, named.get(), link))) {
      return named;
    }
    return link.kind() == SourceLink.Kind.OUTLET && !words.isBlank()
        ? Optional.of(press.unknown(words))
        : Optional.empty();
  }

  /** "the website Le Fleuve", but not "a spokesman for Le Fleuve". */
  private static boolean isNothingBut(String words, String name, SourceLink link) {
    return link.kind() == SourceLink.Kind.OUTLET
        || !Words.has(Words.Kind.SPOKESMAN, words)
            && !Words.has(Words.Kind.PUBLIC, words)
            && Words.tokens(words).size() <= Words.tokens(name).size() + 3
            && Institutions.in(words).isEmpty();
  }

  private static boolean isPaper(String words) {
    List<String> tokens = Words.tokens(words);
    return !tokens.isEmpty()
        && tokens.stream()
            .limit(4)
            .anyMatch(t -> Words.is(Words.Kind.PICTURE, t) || Words.is(Words.Kind.PAPER, t));
  }

  /** A paper is its author's, if he is named; else that of the outlet which has seen it. */
  private Source document(SourceLink link, String words, String gatherer) {
    Matcher author = BY_WHOM.matcher(words);
    if (author.find()) {
      Optional<String> seenBy = press.in(author.group(1));
      return seenBy.isPresent() ? outlet(seenBy.get()) : body(link, author.group(1), gatherer);
    }
    Optional<Institutions.Named> issuer = Institutions.in(words);
    if (issuer.isPresent()) {
      return body(link, words, gatherer);
    }
    return source(Agent.Kind.DOCUMENT, link, words, gatherer, null, null, null);
  }

  private static boolean isPerson(SourceLink link, String words) {
    List<String> name = link.name() == null ? List.of() : Words.tokens(link.name());
    return name.stream().anyMatch(SourceReader::isCapital)
        && name.stream().noneMatch(BODY_WORDS::contains)
        && (link.kind() == SourceLink.Kind.PERSON
            || link.kind() == SourceLink.Kind.UNKNOWN && Institutions.in(words).isEmpty());
  }

  private static boolean isCapital(String token) {
    return Character.isUpperCase(token.codePointAt(0));
  }

  private Source person(SourceLink link, String words, String gatherer) {
    String name = orEmpty(link.name());
    String titles =
        link.span() == null
            ? Words.plain(words)
            : text.titles(words, link.span()) + " " + text.titles(name, link.span());
    boolean speaks = Words.has(Words.Kind.SPOKESMAN, titles);
    Institutions.Named named = speaks ? Institutions.in(titles).orElse(null) : null;
    return source(Agent.Kind.PERSON, link, words, gatherer, PersonName.key(name), named, null);
  }

  private Source unnamedOrBody(SourceLink link, String words, String gatherer) {
    Optional<Institutions.Named> institution = Institutions.in(words);
    boolean secret = isSecret(link);
    boolean spokesman =
        Words.has(Words.Kind.SPOKESMAN, words) && !Words.has(Words.Kind.UNNAMED, words);
    boolean oneOfThem = INDEFINITE.matcher(words).matches();
    boolean unnamed = Words.has(Words.Kind.UNNAMED, words);
    if (secret || (unnamed && (oneOfThem || institution.isEmpty()))) {
      return source(Agent.Kind.ANONYMOUS, link, words, gatherer, null, null, null);
    }
    if (Words.has(Words.Kind.PUBLIC, words) && institution.isEmpty()) {
      return source(Agent.Kind.WITNESSES, link, words, gatherer, null, null, null);
    }
    if (institution.isPresent() || spokesman || isNamedBody(words)) {
      return body(link, words, gatherer);
    }
    return source(Agent.Kind.ANONYMOUS, link, words, gatherer, null, null, null);
  }

  private boolean isSecret(SourceLink link) {
    return link.span() != null
        && Words.has(Words.Kind.SECRECY, text.words(link.span()) + " " + aside(link.span()));
  }

  /** The clause behind a source: ", who asked not to be named, said". */
  private String aside(Span span) {
    String behind = text.behind(span);
    return behind.length() > 90 ? behind.substring(0, 90) : behind;
  }

  private static boolean isNamedBody(String words) {
    return Words.tokens(words).stream().anyMatch(t -> isCapital(t) && !t.equals("The"));
  }

  private Source body(SourceLink link, String words, String gatherer) {
    Institutions.Named institution = Institutions.in(words).orElse(null);
    String organization = institution == null ? PersonName.body(words) : null;
    return source(Agent.Kind.INSTITUTION, link, words, gatherer, null, institution, organization);
  }

  private Source source(
      Agent.Kind kind,
      SourceLink link,
      String words,
      String gatherer,
      @Nullable String person,
      Institutions.@Nullable Named institution,
      @Nullable String organization) {
    Span span = link.span();
    return new Source(
        kind,
        kind == Agent.Kind.PERSON && link.name() != null ? link.name() : words,
        person,
        institution,
        organization,
        link.kind() == SourceLink.Kind.ORGANIZATION ? link.name() : null,
        link.country(),
        link.sector() == null ? List.of() : link.sector(),
        span == null ? Set.of() : text.places(span),
        gatherer,
        isSecret(link),
        span == null ? "" : Words.plain(text.sentence(span)));
  }
}
