package hearsay.model;

/** PLOVER's four classes of events. */
public enum Quad {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT
}
