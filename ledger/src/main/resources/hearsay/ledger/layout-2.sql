-- The second layout: findings that can be had in pages, searched, and reached from a report; what
-- people say of readings; a number that tells one state of the ledger from the next.

-- Made anew: DuckDB alters a table that was there before but once in a transaction.
CREATE TABLE finding_before AS SELECT kind, subject, json FROM finding;
DROP TABLE finding;
CREATE TABLE finding (
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  json TEXT NOT NULL,
  -- the newest day that the finding speaks of; 0001-01-01 where it has none, so that newest first
  -- puts it last
  day DATE NOT NULL,
  -- how much there is to it, by its kind (reports, contradictions)
  weight BIGINT NOT NULL,
  -- folded for search, see the class Folded
  words TEXT NOT NULL
);
INSERT INTO finding SELECT kind, subject, json, DATE '0001-01-01', 0, ' ' FROM finding_before;
DROP TABLE finding_before;

-- Which reports a finding speaks of.
CREATE TABLE finding_report (
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  report TEXT NOT NULL
);

-- What people say of a reading's parts. Rows are added, never changed.
CREATE TABLE review (
  -- from 1, in the order of adding
  n BIGINT NOT NULL,
  id UUID NOT NULL,
  reviewed TIMESTAMP NOT NULL,
  reviewer TEXT NOT NULL,
  reading UUID NOT NULL,
  report TEXT NOT NULL,
  -- claim, event or figure, and its id in the reading
  about TEXT NOT NULL,
  part TEXT NOT NULL,
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  -- JSON, as it was given
  correction TEXT
);

-- One row, counted up in every transaction that changes anything: the only one that is ever changed.
CREATE TABLE stamp (
  version BIGINT NOT NULL
);
INSERT INTO stamp VALUES (1);
