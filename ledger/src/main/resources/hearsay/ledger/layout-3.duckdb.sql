CREATE INDEX reading_report ON reading (report);
CREATE INDEX finding_report_report ON finding_report (report);

-- What is searched word by word: unpacking it costs as much as looking through it.
CREATE TABLE claim_before AS SELECT * FROM claim;
DROP TABLE claim;
CREATE TABLE claim (
  reading UUID NOT NULL,
  n INTEGER NOT NULL,
  day DATE NOT NULL,
  report TEXT NOT NULL,
  outlet TEXT,
  outlet_words TEXT NOT NULL,
  id TEXT NOT NULL,
  within TEXT,
  quotation TEXT NOT NULL,
  attitude TEXT NOT NULL,
  certainty TEXT NOT NULL,
  polarity TEXT NOT NULL,
  reality TEXT NOT NULL,
  source TEXT NOT NULL,
  source_kind TEXT NOT NULL,
  source_country TEXT,
  source_sectors TEXT NOT NULL,
  source_words TEXT NOT NULL,
  anonymous BOOLEAN NOT NULL,
  chain TEXT NOT NULL,
  chain_words TEXT NOT NULL,
  hedges TEXT,
  contests TEXT NOT NULL,
  content_begin INTEGER,
  content_end INTEGER,
  content TEXT NOT NULL,
  -- see the class WordCodes; NULL for claims of older layouts
  word_codes TEXT USING COMPRESSION uncompressed,
  content_words TEXT NOT NULL USING COMPRESSION uncompressed
);
INSERT INTO claim BY NAME SELECT * FROM claim_before;
DROP TABLE claim_before;
