package hearsay.place.gazetteer;

/** A place under one of its names. */
public record Named(Entry place, NameSort sort) {}
