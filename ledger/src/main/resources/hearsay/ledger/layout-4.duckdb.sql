-- Made anew: DuckDB drops one column of a table in a transaction. In the order of days, see the class
-- DuckDbOrder.
CREATE TABLE claim_before AS SELECT * FROM claim;
DROP TABLE claim;
CREATE TABLE claim (
  reading UUID NOT NULL,
  n INTEGER NOT NULL,
  day DATE NOT NULL,
  outlet_words TEXT NOT NULL,
  id TEXT NOT NULL,
  certainty TEXT NOT NULL,
  polarity TEXT NOT NULL,
  reality TEXT NOT NULL,
  source TEXT NOT NULL,
  source_words TEXT NOT NULL,
  chain_words TEXT NOT NULL,
  -- see the class WordCodes; NULL for claims of the first two layouts
  word_codes TEXT USING COMPRESSION uncompressed,
  content_words TEXT NOT NULL USING COMPRESSION uncompressed
);
INSERT INTO claim
  SELECT reading, n, day, outlet_words, id, certainty, polarity, reality, source, source_words,
    chain_words, word_codes, content_words
  FROM claim_before ORDER BY day, reading, n;
DROP TABLE claim_before;

CREATE TABLE event_before AS SELECT * FROM event;
DROP TABLE event;
CREATE TABLE event (
  reading UUID NOT NULL,
  n INTEGER NOT NULL,
  day DATE NOT NULL,
  outlet_words TEXT NOT NULL,
  id TEXT NOT NULL,
  claim_n INTEGER,
  type TEXT NOT NULL,
  actor_countries TEXT NOT NULL,
  actor_sectors TEXT NOT NULL,
  recipient_countries TEXT NOT NULL,
  recipient_sectors TEXT NOT NULL,
  certainty TEXT NOT NULL,
  polarity TEXT NOT NULL,
  reality TEXT NOT NULL,
  place TEXT,
  place_words TEXT NOT NULL,
  country TEXT,
  first_day DATE,
  last_day DATE
);
INSERT INTO event
  SELECT reading, n, day, outlet_words, id, claim_n, type, actor_countries, actor_sectors,
    recipient_countries, recipient_sectors, certainty, polarity, reality, place, place_words,
    country, first_day, last_day
  FROM event_before ORDER BY day, reading, n;
DROP TABLE event_before;

CREATE TABLE figure_before AS SELECT * FROM figure;
DROP TABLE figure;
CREATE TABLE figure (
  reading UUID NOT NULL,
  n INTEGER NOT NULL,
  day DATE NOT NULL,
  outlet_words TEXT NOT NULL,
  id TEXT NOT NULL,
  claim_n INTEGER,
  -- the first event of the report that the figure belongs to
  event_n INTEGER,
  certainty TEXT,
  polarity TEXT,
  reality TEXT
);
INSERT INTO figure
  SELECT reading, n, day, outlet_words, id, claim_n, event_n, certainty, polarity, reality
  FROM figure_before ORDER BY day, reading, n;
DROP TABLE figure_before;
