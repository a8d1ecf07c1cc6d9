package hearsay.corroboration.origin;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or something, that a statement passes through: an agent in the sense of W3C PROV, or,
 * for a report or another document, an entity.
 *
 * @param id tells it from all others of its graph; equal wherever the same sources are given
 * @param name as reports have it, for people to read
 * @param country ISO 3166-1 alpha-3, or null
 * @param sectors PLOVER sectors, most specific first; empty where unknown
 * @param side whose part it takes by what it is: a country (ISO 3166-1 alpha-3) for its government,
 *     forces, offices and state media, or an armed group's name; null for all others
 * @param speakers ids of the {@link Speaker}s that reports show it to be, over all of a ledger;
 *     none where they do not tell
 */
public record Agent(
    String id,
    Kind kind,
    String name,
    @Nullable String country,
    List<String> sectors,
    @Nullable String side,
    List<String> speakers) {
  public Agent {
    sectors = List.copyOf(sectors);
    speakers = List.copyOf(speakers);
  }

  Agent spokenBy(Collection<String> ids) {
    return new Agent(id, kind, name, country, sectors, side, List.copyOf(ids));
  }

  /** What sort of source. */
  public enum Kind {
    /** One of the reports under study. */
    REPORT,
    /** A newspaper, agency, broadcaster, site. */
    OUTLET,
    /** A named human being who speaks for no institution that is known. */
    PERSON,
    /** A ministry, an army, a company, and whoever speaks for it. */
    INSTITUTION,
    /** Somebody with office or knowledge who is not named. */
    ANONYMOUS,
    /** Those who saw it or suffered it, not named. */
    WITNESSES,
    /** A video, a paper, a set of data. */
    DOCUMENT
  }
}
