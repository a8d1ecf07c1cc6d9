package hearsay.publish.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.model.Claim;
import hearsay.model.Quotation;
import hearsay.model.Report;
import hearsay.model.SourceLink;
import hearsay.publish.wording.ReadingIndex;
import hearsay.publish.wording.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who tells what after whom in one report, as PROV: each claim is an entity attributed to the
 * outlet; for each further voice of its chain there is an entity more, what that voice is said to
 * have said, attributed to the voice, from which the one before is derived. Documents are entities
 * themselves. What the report says of a voice in this place stands on the attribution.
 */
final class Bundle {
  private static final String PREFIX = "report:";
  private static final String REPORT = PREFIX + "report";
  private static final String ATTRIBUTION = "wasAttributedTo";
  private static final String DERIVATION = "wasDerivedFrom";

  private final ReadingIndex index;
  private final ObjectNode entities = JsonNodeFactory.instance.objectNode();
  private final ObjectNode agents = JsonNodeFactory.instance.objectNode();
  private final Map<String, ObjectNode> relations = new TreeMap<>();
  private final Voices voices = new Voices();
  private int relation;

  Bundle(ReadingIndex index) {
    this.index = index;
  }

  ObjectNode tree() {
    ObjectNode bundle = JsonNodeFactory.instance.objectNode();
    Report report = index.reading().report();
    bundle.putObject("prefix").put("hearsay", Iris.TERMS).put("report", Iris.of(report) + "#");
    report(report);
    index.reading().claims().forEach(this::claim);
    set(bundle, "entity", entities);
    set(bundle, "agent", agents);
    relations.forEach((name, these) -> set(bundle, name, these));
    return bundle;
  }

  private static void set(ObjectNode bundle, String name, ObjectNode members) {
    if (!members.isEmpty()) {
      bundle.set(name, members);
    }
  }

  private void report(Report report) {
    ObjectNode entity = entities.putObject(REPORT);
    entity.set("prov:type", name("hearsay:Report"));
    put(entity, "prov:label", report.title());
    put(entity, "hearsay:url", report.url());
    put(entity, "hearsay:published", report.published());
    put(entity, "hearsay:outlet", report.outlet().name());
    put(entity, "hearsay:gazetteer", index.reading().gazetteer());
  }

  private void claim(Claim claim) {
    ObjectNode entity = entities.putObject(id(claim.id()));
    entity.set("prov:type", name("hearsay:Claim"));
    put(entity, "prov:value", index.words(claim.spans().content()));
    put(entity, "hearsay:quotation", Spelling.of(claim.quotation()));
    put(entity, "hearsay:attitude", Spelling.of(claim.attitude()));
    put(entity, "hearsay:certainty", Spelling.of(claim.factuality().certainty()));
    put(entity, "hearsay:polarity", Spelling.of(claim.factuality().polarity()));
    put(entity, "hearsay:reality", Spelling.of(claim.factuality().reality()));
    if (claim.within() != null) {
      entity.set("hearsay:within", name(id(claim.within())));
    }
    names(entity, "hearsay:contests", claim.contests());
    chain(claim);
  }

  private void chain(Claim claim) {
    String told = id(claim.id());
    attribute(told, claim.chain().get(0));
    for (int i = 1; i < claim.chain().size(); i++) {
      String source = id(claim.id() + "." + i);
      entities.putObject(source).set("prov:type", name("hearsay:Statement"));
      attribute(source, claim.chain().get(i));
      derive(told, source, claim.quotation());
      told = source;
    }
    if (claim.chain().get(claim.chain().size() - 1).kind() != SourceLink.Kind.UNKNOWN
        && claim.chain().size() > 1) {
      relate(DERIVATION, id(claim.id()), told).set("prov:type", name("prov:PrimarySource"));
    }
  }

  /** By a voice, or taken from a document. */
  private void attribute(String statement, SourceLink link) {
    String voice = PREFIX + voices.name(link);
    boolean document = link.kind() == SourceLink.Kind.DOCUMENT;
    ObjectNode known = document ? entities : agents;
    if (!known.has(voice)) {
      describe(known.putObject(voice), link);
    }
    mention(relate(document ? DERIVATION : ATTRIBUTION, statement, voice), link);
  }

  private static void describe(ObjectNode voice, SourceLink link) {
    type(link.kind()).ifPresent(type -> voice.set("prov:type", name(type)));
    put(voice, "prov:label", link.name() == null ? link.text() : link.name());
  }

  private static Optional<String> type(SourceLink.Kind kind) {
    return switch (kind) {
      case PERSON -> Optional.of("prov:Person");
      case OUTLET, ORGANIZATION -> Optional.of("prov:Organization");
      case DOCUMENT -> Optional.of("hearsay:Document");
      case GROUP, UNKNOWN -> Optional.empty();
    };
  }

  /** What the report says of the voice where it tells this statement. */
  private void mention(ObjectNode relation, SourceLink link) {
    put(relation, "hearsay:kind", Spelling.of(link.kind()));
    put(relation, "hearsay:text", link.text());
    put(relation, "hearsay:name", link.name());
    if (link.span() != null) {
      relation.put("hearsay:begin", link.span().begin());
      relation.put("hearsay:end", link.span().end());
    }
    put(relation, "hearsay:cue", link.cue());
    index.time(link.when()).ifPresent(time -> put(relation, "hearsay:when", time.timex()));
    relation.put("hearsay:anonymous", link.anonymous());
    put(relation, "hearsay:country", link.country());
    put(relation, "hearsay:sector", link.sector() == null ? null : String.join(" ", link.sector()));
  }

  private void derive(String told, String source, Quotation quotation) {
    ObjectNode derivation = relate(DERIVATION, told, source);
    if (quotation == Quotation.DIRECT || quotation == Quotation.MIXED) {
      derivation.set("prov:type", name("prov:Quotation"));
    }
  }

  private ObjectNode relate(String kind, String from, String to) {
    relation++;
    boolean attribution = kind.equals(ATTRIBUTION);
    return relations
        .computeIfAbsent(kind, name -> JsonNodeFactory.instance.objectNode())
        .putObject("_:r" + relation)
        .put(attribution ? "prov:entity" : "prov:generatedEntity", from)
        .put(attribution ? "prov:agent" : "prov:usedEntity", to);
  }

  private static String id(String id) {
    return PREFIX + Iris.encoded(id);
  }

  private static void names(ObjectNode entity, String field, List<String> ids) {
    if (!ids.isEmpty()) {
      ArrayNode names = entity.putArray(field);
      ids.forEach(id -> names.add(name(id(id))));
    }
  }

  private static void put(ObjectNode object, String field, @Nullable String value) {
    if (value != null) {
      object.put(field, value);
    }
  }

  /**
   * A value that is a name rather than words, typed as PROV-N has it (3.7.3): more programs know
   * that than the {@code xsd:QName} of the submission's examples.
   */
  private static JsonNode name(String qualified) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("$", qualified)
        .put("type", "prov:QUALIFIED_NAME");
  }
}
