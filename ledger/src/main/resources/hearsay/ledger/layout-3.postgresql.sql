CREATE INDEX event_first_day ON event (first_day);
CREATE INDEX event_last_day ON event (last_day);
