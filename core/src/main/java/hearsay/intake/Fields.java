package hearsay.intake;

import hearsay.model.Article;
import hearsay.model.Outlet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an input says of itself, before it is checked; anything may be missing. */
record Fields(
    @Nullable String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String outlet,
    @Nullable String domain,
    @Nullable String country,
    @Nullable String published,
    List<String> credits) {
  static final Fields NONE = new Fields(null, null, null, null, null, null, null, null, List.of());

  private static final int ID_BYTES = 8;

  Fields {
    id = present(id);
    url = present(url);
    title = present(title);
    byline = present(byline);
    outlet = present(outlet);
    outlet = outlet == null ? null : Hosts.withoutPort(outlet);
    domain = present(domain);
    country = present(country);
    published = present(published);
    credits = List.copyOf(credits);
  }

  private static @Nullable String present(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /**
   * The report itself.
   *
   * @throws Refusal if there is no text, the text is not English or the date is impossible
   */
  Article article(String text, IntakeSettings settings) throws Refusal {
    if (text.isBlank()) {
      throw new Refusal(Reason.EMPTY, "is empty");
    }
    String date = date(settings);
    Optional<Language> foreign = LanguageDetector.foreign(text);
    if (foreign.isPresent()) {
      throw new Refusal(
          Reason.NOT_ENGLISH, "is " + foreign.get().name() + "; only English reports are read");
    }
    String name = title == null ? settings.title() : title;
    Set<String> credited = new LinkedHashSet<>(credits);
    credited.addAll(CreditFinder.find(text, byline));
    return new Article(
        id == null ? stableId(name, text) : id,
        url,
        name,
        byline,
        new Outlet(outlet == null ? settings.outlet() : outlet, host(), country),
        date,
        List.copyOf(credited),
        text);
  }

  private @Nullable String date(IntakeSettings settings) throws Refusal {
    if (published == null) {
      return settings.published();
    }
    String given = published;
    return PublicationDate.iso(given)
        .orElseThrow(
            () ->
                new Refusal(
                    Reason.BAD_DATE, "field \"published\": " + PublicationDate.complaint(given)));
  }

  private @Nullable String host() {
    String address = domain == null ? url : domain;
    return address == null ? null : Hosts.of(address).orElse(domain);
  }

  /** The same for the same address, or without one for the same headline and text. */
  private String stableId(@Nullable String headline, String text) {
    String key = url != null ? url : (headline == null ? "" : headline) + '\n' + text;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
