package hearsay.corroboration.speaker;

import hearsay.corroboration.origin.Agent;

/**
 * Somebody at the other end of a relation of origin graphs.
 *
 * @param id of the source or outlet
 * @param name by which people know it
 * @param happenings number of happenings in which one relies on the other
 */
public record Reliance(String id, Agent.Kind kind, String name, int happenings) {}
