package hearsay.corroboration.happening;

import hearsay.corroboration.happening.SettingReader.Backlash;
import hearsay.corroboration.happening.SettingReader.Setting;
import hearsay.model.Attitude;
import hearsay.model.Claim;
import hearsay.model.CodePointText;
import hearsay.model.Event;
import hearsay.model.Factuality;
import hearsay.model.Place;
import hearsay.model.Reading;
import hearsay.model.TimeExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The event mentions of one reading that can be one with others: those told as having happened. */
final class MentionReader {
  private final Reading reading;
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, TimeExpression> times = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> placeNames = new HashSet<>();
  private final int[] paragraphs;
  private final SettingReader settings;

  MentionReader(Reading reading) {
    this.reading = reading;
    reading.claims().forEach(claim -> claims.put(claim.id(), claim));
    reading.times().forEach(time -> times.put(time.id(), time));
    reading.places().forEach(place -> places.put(place.id(), place));
    for (Place place : reading.places()) {
      placeNames.add(Parties.key(place.text()));
      if (place.name() != null) {
        placeNames.add(Parties.key(place.name()));
      }
    }
    this.settings = new SettingReader(reading);
    this.paragraphs = paragraphs(new CodePointText(reading.report().text()));
  }

  /** Mentions in text order; plans, wishes and conditions are left out, denials are not. */
  List<Mention> mentions() {
    Map<Event, Setting> told = new LinkedHashMap<>();
    for (Event event : reading.events()) {
      if (claims.containsKey(event.claim())
          && event.factuality().reality() == Factuality.Reality.ACTUAL) {
        told.put(event, settings.of(event));
      }
    }
    boolean others =
        told.entrySet().stream()
            .anyMatch(
                one ->
                    Agreement.isAttack(one.getKey().type())
                        && one.getValue().backlash() == Backlash.NONE);
    List<Mention> mentions = new ArrayList<>();
    told.forEach(
        (event, setting) -> {
          Claim claim = claims.get(event.claim());
          if (claim != null) {
            mentions.add(mention(event, claim, setting, others));
          }
        });
    return mentions;
  }

  /**
   * @param others whether the report tells also whom the attacker has hit
   */
  private Mention mention(Event event, Claim claim, Setting setting, boolean others) {
    TimeExpression time = event.time() == null ? null : times.get(event.time());
    Optional<Days> days =
        time == null ? Optional.empty() : Days.of(time).filter(this::isBeforePublication);
    Place place = event.place() == null ? null : places.get(event.place());
    boolean attack = Agreement.isAttack(event.type());
    boolean sum = attack && setting.several();
    boolean backlash =
        setting.backlash() == Backlash.SURE || others && setting.backlash() == Backlash.IF_OTHERS;
    boolean undatable =
        time != null && Days.of(time).isEmpty() && time.type() == TimeExpression.Type.DATE;
    boolean known = place != null && place.geonameid() != null;
    return new Mention(
        reading.report().id(),
        event.id(),
        claim.id(),
        stance(event, claim),
        event.type(),
        event.mode(),
        event.trigger().begin(),
        paragraph(event.trigger().begin()),
        sum ? null : days.orElse(null),
        undatable || sum,
        setting.clocks(),
        attack && backlash,
        place == null || !known ? null : Spot.of(place),
        place == null || known ? null : place.text().toLowerCase(Locale.ROOT),
        Parties.of(event.actors(), placeNames),
        Parties.of(event.recipients(), placeNames));
  }

  /** What has happened has not happened after the report. */
  private boolean isBeforePublication(Days days) {
    return Days.day(reading.report().published())
        .map(day -> !days.from().isAfter(day))
        .orElse(true);
  }

  /** A denial of a denial asserts. */
  private Stance stance(Event event, Claim claim) {
    boolean denied = false;
    for (Claim at = claim; at != null; at = within(at)) {
      denied ^= at.attitude() == Attitude.DENIAL;
    }
    denied ^= event.factuality().polarity() == Factuality.Polarity.NEGATIVE && !denied;
    return denied ? Stance.DENIES : Stance.ASSERTS;
  }

  private @Nullable Claim within(Claim claim) {
    return claim.within() == null ? null : claims.get(claim.within());
  }

  private static int[] paragraphs(CodePointText text) {
    List<Integer> breaks = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (text.codePoint(at) == '\n') {
        breaks.add(at);
      }
    }
    return breaks.stream().mapToInt(Integer::intValue).toArray();
  }

  private int paragraph(int offset) {
    int found = Arrays.binarySearch(paragraphs, offset);
    return found < 0 ? -found - 1 : found;
  }
}
