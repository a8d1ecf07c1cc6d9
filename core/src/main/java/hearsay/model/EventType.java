package hearsay.model;

import static hearsay.model.Quad.MATERIAL_CONFLICT;
import static hearsay.model.Quad.MATERIAL_COOPERATION;
import static hearsay.model.Quad.VERBAL_CONFLICT;
import static hearsay.model.Quad.VERBAL_COOPERATION;

/** The sixteen event types of PLOVER 2021, in the codebook's order, each with its quad class. */
public enum EventType {
  AGREE(VERBAL_COOPERATION),
  CONSULT(VERBAL_COOPERATION),
  SUPPORT(VERBAL_COOPERATION),
  CONCEDE(VERBAL_COOPERATION),
  COOPERATE(MATERIAL_COOPERATION),
  AID(MATERIAL_COOPERATION),
  RETREAT(MATERIAL_COOPERATION),
  REQUEST(VERBAL_CONFLICT),
  ACCUSE(VERBAL_CONFLICT),
  REJECT(VERBAL_CONFLICT),
  THREATEN(VERBAL_CONFLICT),
  PROTEST(MATERIAL_CONFLICT),
  SANCTION(MATERIAL_CONFLICT),
  MOBILIZE(MATERIAL_CONFLICT),
  COERCE(MATERIAL_CONFLICT),
  ASSAULT(MATERIAL_CONFLICT);

  private final Quad quad;

  EventType(Quad quad) {
    this.quad = quad;
  }

  public Quad quad() {
    return quad;
  }
}
