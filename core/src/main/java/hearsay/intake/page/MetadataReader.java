package hearsay.intake.page;

import hearsay.intake.Agencies;
import hearsay.intake.page.ElementNames.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says about its article: JSON-LD first, then OpenGraph and other meta elements,
 * then what the page shows.
 */
final class MetadataReader {
  private static final int LONGEST = 1000;
  private static final int LONGEST_BYLINE = 200;

  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "parsely-title", "headline");

  private static final List<String> OUTLETS =
      List.of("og:site_name", "application-name", "dc.publisher", "twitter:app:name:iphone");

  private static final List<String> AUTHORS =
      List.of("author", "byl", "article:author", "parsely-author", "sailthru.author", "dc.creator");

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "datepublished",
          "og:published_time",
          "article:published",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "date",
          "article.published",
          "published-date",
          "cxenseparse:recs:publishtime");

  /** What browsers write at the head of a page that they save. */
  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)(\\S+)", Pattern.CASE_INSENSITIVE);

  /** Between a headline and the outlet's name in a title element. */
  private static final Pattern TITLE_END = Pattern.compile("\\s+[|–—•·»-]\\s+[^|–—•·»]*$");

  private static final Pattern BY = Pattern.compile("^(?i:by)\\b:?\\s*");

  /** Where a shown byline goes on to other things. */
  private static final Pattern BYLINE_END =
      Pattern.compile("(?i)\\s*(?:[|•·]|\\b(?:published|updated|posted|print)\\b|\\d).*");

  private static final Pattern MONTH =
      Pattern.compile("(?i)^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?$");

  private final Document page;
  private final LinkedData data;
  private final Map<String, String> metas;

  private MetadataReader(Document page) {
    this.page = page;
    this.data = LinkedData.of(page);
    this.metas = metas(page);
  }

  static PageMetadata read(Document page) {
    return new MetadataReader(page).read();
  }

  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT).strip();
        if (!name.isEmpty() && !content.isEmpty() && content.length() <= LONGEST) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return metas;
  }

  private PageMetadata read() {
    String outlet = first(Stream.concat(publishers(), metas(OUTLETS)).filter(this::isName));
    List<String> titles = titles();
    return new PageMetadata(
        url(),
        titles.isEmpty() ? null : withoutOutlet(titles.get(0), outlet),
        byline(),
        outlet,
        first(
            Stream.of(Stream.of(text(data.text("datePublished"))), metas(DATES), times())
                .flatMap(d -> d)),
        Stream.of("publisher", "sourceOrganization", "copyrightHolder", "provider", "isBasedOn")
            .flatMap(property -> data.names(property).stream())
            .toList(),
        titles,
        data.text("articleBody"));
  }

  /** An agency that is called the publisher supplied the text to a site of another name. */
  private Stream<String> publishers() {
    boolean hasOwnName = !metas.getOrDefault("og:site_name", "").isEmpty();
    return data.names("publisher").stream()
        .filter(name -> !hasOwnName || Agencies.named(name).isEmpty());
  }

  private boolean isName(String value) {
    return !value.startsWith("http") && !value.startsWith("@");
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    titles.add(text(data.text("headline")));
    metas(TITLES).forEach(titles::add);
    page.getElementsByTag("h1").forEach(heading -> titles.add(heading.text()));
    titles.add(TITLE_END.matcher(page.title()).replaceFirst(""));
    return titles.stream()
        .map(title -> Parser.unescapeEntities(title, false).strip())
        .filter(title -> !title.isEmpty() && title.length() <= LONGEST)
        .toList();
  }

  /** "Headline | Outlet" is the headline. */
  private static String withoutOutlet(String title, @Nullable String outlet) {
    Matcher end = TITLE_END.matcher(title);
    return outlet != null
            && end.find()
            && ElementNames.words(end.group().toLowerCase(Locale.ROOT))
                .equals(ElementNames.words(outlet.toLowerCase(Locale.ROOT)))
        ? title.substring(0, end.start())
        : title;
  }

  private @Nullable String url() {
    Stream<String> shown =
        page.select("link[rel=canonical]").stream().map(link -> link.attr("href"));
    Stream<String> told = Stream.of(metas.getOrDefault("og:url", ""), text(data.text("url")));
    return first(
        Stream.of(savedFrom(), shown, told)
            .flatMap(urls -> urls)
            .filter(url -> url.startsWith("http") && url.length() <= LONGEST));
  }

  private Stream<String> savedFrom() {
    for (Node node : page.childNodes()) {
      if (node instanceof Comment comment) {
        Matcher saved = SAVED_FROM.matcher(comment.getData());
        if (saved.find()) {
          return Stream.of(saved.group(1));
        }
      }
    }
    return Stream.empty();
  }

  private @Nullable String byline() {
    List<String> authors = data.names("author").stream().filter(this::isName).distinct().toList();
    if (!authors.isEmpty()) {
      return BY.matcher(String.join(", ", authors)).replaceFirst("");
    }
    Stream<String> shown =
        page.select("[rel=author], [itemprop=author], [class*=byline]").stream()
            .filter(e -> e.is("[rel], [itemprop]") || ElementNames.rolesOf(e).contains(Role.BYLINE))
            .limit(5)
            .map(Element::text)
            .map(line -> BYLINE_END.matcher(line).replaceFirst(""))
            .filter(line -> !MONTH.matcher(line.strip()).matches());
    return first(
        Stream.concat(metas(AUTHORS).filter(this::isName), shown)
            .filter(name -> name.length() <= LONGEST_BYLINE)
            .map(name -> BY.matcher(name.strip()).replaceFirst("")));
  }

  private Stream<String> times() {
    return page.select("time[itemprop=datePublished], time[pubdate], time[datetime]").stream()
        .limit(1)
        .map(time -> time.attr("datetime"));
  }

  private Stream<String> metas(List<String> names) {
    return names.stream().map(name -> metas.getOrDefault(name, ""));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static @Nullable String first(Stream<String> values) {
    return values
        .map(String::strip)
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
        .findFirst()
        .orElse(null);
  }
}
