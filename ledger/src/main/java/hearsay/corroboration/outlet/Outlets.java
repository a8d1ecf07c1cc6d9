package hearsay.corroboration.outlet;

import hearsay.model.Outlet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of publishers. Immutable; an outlet that is not in it is no error, merely unknown.
 *
 * <p>Names are found with or without "the", in any case, but a short one in capitals ("AA", "RT")
 * only as written, since such words mean other things in other cases.
 */
public final class Outlets {
  private static final class Bundled {
    private static final Outlets TABLE = new Outlets(OutletFile.bundled());
  }

  private final Map<String, KnownOutlet> byUsualName = new LinkedHashMap<>();
  private final Map<String, KnownOutlet> byName = new HashMap<>();
  private final Map<String, KnownOutlet> byDomain = new HashMap<>();

  private Outlets(Collection<KnownOutlet> rows) {
    rows.forEach(row -> byUsualName.put(row.name(), row));
    for (KnownOutlet outlet : byUsualName.values()) {
      outlet.aliases().forEach(alias -> byName.put(NameKey.of(alias), outlet));
      outlet.domains().forEach(domain -> byDomain.put(domain, outlet));
    }
    // A usual name goes before another's alias: "The Star" is a paper before it is a nickname.
    byUsualName.values().forEach(outlet -> byName.put(NameKey.of(outlet.name()), outlet));
  }

  /** The table that Hearsay brings. */
  public static Outlets bundled() {
    return Bundled.TABLE;
  }

  /**
   * This table and a user's own rows, in the form of outlets.tsv. A row of a name that is known
   * takes its place.
   *
   * @throws IOException if the file cannot be read, or a row is wrong; the message names the line
   */
  public Outlets with(Path file) throws IOException {
    List<KnownOutlet> rows = new ArrayList<>(byUsualName.values());
    rows.addAll(OutletFile.read(file));
    return new Outlets(rows);
  }

  /** All of them. */
  public Collection<KnownOutlet> all() {
    return List.copyOf(byUsualName.values());
  }

  /** The publisher of a name or alias, as a report or its metadata writes it. */
  public Optional<KnownOutlet> named(String name) {
    return Optional.ofNullable(byName.get(NameKey.of(name)));
  }

  /**
   * The publisher at a web address: a host, with or without "www." and port, or a whole URL. A page
   * of a web archive is its original's. An unknown subdomain is its domain's.
   */
  public Optional<KnownOutlet> at(String address) {
    String host = WebAddress.host(address);
    while (host.indexOf('.') > 0) {
      KnownOutlet found = byDomain.get(host);
      if (found != null) {
        return Optional.of(found);
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /** Who published a report: by its outlet's name, else by its outlet's domain, else its URL. */
  public Optional<KnownOutlet> publisher(Outlet outlet, @Nullable String url) {
    String name = outlet.name();
    Optional<KnownOutlet> found = name == null ? Optional.empty() : named(name);
    for (String address : addresses(outlet, url)) {
      found = found.isPresent() ? found : at(address);
    }
    return found;
  }

  /** Where a report may be at home; a name may be an address too. */
  private static List<String> addresses(Outlet outlet, @Nullable String url) {
    return Stream.of(outlet.name(), outlet.domain(), url)
        .flatMap(address -> address == null ? Stream.empty() : Stream.of(address))
        .toList();
  }
}
