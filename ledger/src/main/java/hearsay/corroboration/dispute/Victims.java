package hearsay.corroboration.dispute;

import hearsay.corroboration.dispute.Fates.Fate;
import hearsay.corroboration.dispute.Fates.Party;
import hearsay.corroboration.dispute.Figure.Role;
import hearsay.corroboration.dispute.FigureFinder.Teller;
import hearsay.model.Actor;
import hearsay.model.CodePointText;
import hearsay.model.Event;
import hearsay.model.Factuality;
import hearsay.model.Place;
import hearsay.model.Quantity.Measure;
import hearsay.model.Reading;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * People whose fate a report tells one by one ("Ana Ruiz was killed", "a 19-year-old man was
 * shot"), nobody having counted them. Each distinct person once.
 */
final class Victims {
  /** Somebody not told of before. */
  private static final Pattern NEW_PERSON =
      Pattern.compile("(?i)^(?:an?|one|another)\\b.*|^\\d+[- ](?:year|month|day)s?[- ]old\\b.*");

  private static final Pattern POSSESSED = Pattern.compile("(?i)^(?:his|her|their)\\s");

  /** What turns "shot" into "killed". */
  private static final Pattern DEADLY =
      Pattern.compile("(?i)\\b(?:dead|to death|fatally|died|killed|mortally)\\b");

  /** And what turns "wounded" into it. */
  private static final Pattern MORTALLY = Pattern.compile("(?i)\\b(?:fatally|mortally)\\s+\\|");

  private static final Pattern PLACED =
      Pattern.compile("(?i)\\b(?:at|in|near|from|outside|inside|on|to)\\s+(?:the\\s+)?$");

  /** More than one person in a party's words. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(?:people|men|women|children|boys|girls|members|victims|forces|troops|police"
              + "|officers|civilians|soldiers|family|families|homes?|houses?)\\b|\\d{2,}(?!-)|,");

  /** Everybody is compared with everybody; a report that names more is a list. */
  private static final int MOST = 1_000;

  /** How far behind a trigger "dead" or "to death" may stand, in code points. */
  private static final int NEAR = 30;

  private final Reading reading;
  private final CodePointText text;
  private final Passages passages;
  private final List<Figure> counted;
  private final Teller teller;

  private record Victim(Names name, Figure figure) {}

  Victims(
      Reading reading, CodePointText text, Passages passages, List<Figure> counted, Teller teller) {
    this.reading = reading;
    this.text = text;
    this.passages = passages;
    this.counted = counted;
    this.teller = teller;
  }

  List<Figure> find() {
    List<Victim> victims = new ArrayList<>();
    for (Event event : reading.events()) {
      Optional<Fate> fate = Fates.of(text.at(event.trigger()));
      if (fate.isPresent() && isActual(event) && victims.size() < MOST) {
        List<Actor> parties =
            fate.get().party() == Party.ACTOR ? event.actors() : event.recipients();
        for (int i = 0; i < parties.size(); i++) {
          add(victims, event, parties.get(i), measure(event, fate.get().measure()));
        }
      }
    }
    List<Figure> found = new ArrayList<>(victims.stream().map(Victim::figure).toList());
    for (Victim victim : victims) {
      company(victim.figure(), found);
    }
    counted.stream()
        .filter(f -> f.role() == Role.TOTAL && f.interval().equals(Interval.of(1)))
        .forEach(single -> company(single, found));
    return found;
  }

  /** Those who share a victim's fate. */
  private void company(Figure victim, List<Figure> found) {
    int end = victim.span().end();
    String behind = passages.behind(victim.sentence(), end);
    List<Span> companions = new ArrayList<>(Company.of(behind, end));
    companions.addAll(Company.inRow(behind, end));
    Span sentence = passages.span(victim.sentence());
    Ahead.of(passages.before(victim.sentence(), victim.span().begin()), sentence.begin())
        .ifPresent(companions::add);
    for (Span companion : companions) {
      String words = text.at(companion);
      boolean known =
          Stream.concat(counted.stream(), found.stream())
              .anyMatch(figure -> figure.span().overlaps(companion) || isNamed(figure, words));
      if (!known) {
        found.add(victim.beside(companion, words));
      }
    }
  }

  private static boolean isNamed(Figure figure, String name) {
    return Names.isPersonal(name)
        && Names.isPersonal(figure.of())
        && Names.of(figure.of()).isSameAs(Names.of(name));
  }

  private static boolean isActual(Event event) {
    return event.factuality().polarity() == Factuality.Polarity.POSITIVE
        && event.factuality().reality() == Factuality.Reality.ACTUAL;
  }

  private Measure measure(Event event, Measure told) {
    if (told != Measure.LOST && told != Measure.WOUNDED) {
      return told;
    }
    Span trigger = event.trigger();
    int sentence = passages.at(trigger.begin());
    String before = passages.before(sentence, trigger.begin());
    String behind = passages.behind(sentence, trigger.end());
    String near =
        before.substring(Math.max(0, before.length() - NEAR))
            + " | "
            + behind.substring(0, Math.min(NEAR, behind.length()));
    Pattern deadly = told == Measure.LOST ? DEADLY : MORTALLY;
    return deadly.matcher(near).find() ? Measure.KILLED : told;
  }

  private void add(List<Victim> victims, Event event, Actor party, Measure measure) {
    boolean named = party.name() != null && Names.isPersonal(party.name());
    boolean fresh = NEW_PERSON.matcher(party.text()).matches() || isKin(party.text());
    if ((!named && !fresh)
        || isPlace(party)
        || isPlaced(party)
        || SEVERAL.matcher(party.text()).find()
        || isCounted(party)) {
      return;
    }
    Names name = Names.of(named ? party.name() : "");
    for (int i = 0; i < victims.size(); i++) {
      Victim known = victims.get(i);
      if (named && known.name().isSameAs(name)) {
        if (known.figure().measure() != Measure.KILLED && measure == Measure.KILLED) {
          victims.set(i, new Victim(name, figure(event, party, measure))); // shot, and then died
        }
        return;
      }
    }
    victims.add(new Victim(name, figure(event, party, measure)));
  }

  /** "His wife": somebody's only one. */
  private static boolean isKin(String words) {
    int last = words.lastIndexOf(' ');
    return POSSESSED.matcher(words).find() && Cues.is(Cues.Kind.KIN, words.substring(last + 1));
  }

  /** "The shooting at Union Hall": where, not who. */
  private boolean isPlaced(Actor party) {
    int at = party.span().begin();
    return PLACED.matcher(passages.before(passages.at(at), at)).find();
  }

  /** "Was shot in Ladera Ranch": the parser's victim is no person. */
  private boolean isPlace(Actor party) {
    return reading.places().stream()
        .anyMatch(
            place ->
                place.use() != Place.Use.DEMONYM
                    && place.span().overlaps(party.span())
                    && 2 * place.span().length() >= party.span().length());
  }

  private boolean isCounted(Actor party) {
    return counted.stream().anyMatch(figure -> figure.span().overlaps(party.span()));
  }

  private Figure figure(Event event, Actor party, Measure measure) {
    return teller.tell(
        event.id() + "@" + party.span().begin(),
        measure,
        Interval.of(1),
        false,
        Role.VICTIMS,
        party.name() != null ? party.name() : party.text(),
        party.country(),
        event.claim(),
        party.span());
  }
}
