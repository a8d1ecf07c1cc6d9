-- From when on a report tells of something that happened then, without a look at the events.
CREATE INDEX event_days ON event (day, last_day, first_day);
