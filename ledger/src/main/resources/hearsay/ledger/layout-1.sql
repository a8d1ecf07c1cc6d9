-- The ledger's first layout, the same for DuckDB and PostgreSQL. Rows are added, never changed.
-- reading: content hash that names one reading of one revision of one report.
-- n: the row's place within its reading, from 1, in text order.
-- day: the report's date of publication as the report prints it; 9999-12-31 where it gives none.
-- *_words: folded for search, see the class Folded. *_countries, *_sectors: codes between blanks.
-- *_begin, *_end: code points of the report's text, [begin, end).

CREATE TABLE reading (
  reading UUID PRIMARY KEY,
  report TEXT NOT NULL,
  revision UUID NOT NULL,
  day DATE NOT NULL,
  published TEXT,
  outlet TEXT,
  domain TEXT,
  outlet_words TEXT NOT NULL,
  title TEXT,
  url TEXT,
  credits TEXT NOT NULL,
  claims INTEGER NOT NULL,
  events INTEGER NOT NULL,
  figures INTEGER NOT NULL,
  added TIMESTAMP NOT NULL,
  -- the reading as one JSON line of the output contract (docs/output.md), UTF-8, zlib-compressed
  line BYTEA NOT NULL
);

-- Readings that a later reading of the same report took the place of.
CREATE TABLE superseded (
  reading UUID NOT NULL,
  successor UUID NOT NULL
);

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
  content_words TEXT NOT NULL
);

CREATE TABLE event (
  reading UUID NOT NULL,
  n INTEGER NOT NULL,
  day DATE NOT NULL,
  report TEXT NOT NULL,
  outlet TEXT,
  outlet_words TEXT NOT NULL,
  id TEXT NOT NULL,
  claim TEXT NOT NULL,
  claim_n INTEGER,
  type TEXT NOT NULL,
  mode TEXT,
  contexts TEXT NOT NULL,
  quad TEXT NOT NULL,
  cameo TEXT,
  goldstein FLOAT8,
  actors TEXT,
  actor_countries TEXT NOT NULL,
  actor_sectors TEXT NOT NULL,
  recipients TEXT,
  recipient_countries TEXT NOT NULL,
  recipient_sectors TEXT NOT NULL,
  certainty TEXT NOT NULL,
  polarity TEXT NOT NULL,
  reality TEXT NOT NULL,
  place TEXT,
  place_words TEXT NOT NULL,
  geonameid BIGINT,
  country TEXT,
  admin1 TEXT,
  lat FLOAT8,
  lon FLOAT8,
  happened_from TEXT,
  happened_until TEXT,
  first_day DATE,
  last_day DATE,
  source TEXT,
  chain TEXT,
  quantities TEXT NOT NULL,
  trigger_begin INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  trigger_text TEXT NOT NULL
);

CREATE TABLE figure (
  reading UUID NOT NULL,
  n INTEGER NOT NULL,
  day DATE NOT NULL,
  report TEXT NOT NULL,
  outlet TEXT,
  outlet_words TEXT NOT NULL,
  id TEXT NOT NULL,
  claim TEXT,
  claim_n INTEGER,
  -- the first event of the report that the figure belongs to
  event TEXT,
  event_n INTEGER,
  text TEXT NOT NULL,
  value FLOAT8,
  least FLOAT8,
  most FLOAT8,
  least_open BOOLEAN NOT NULL,
  most_open BOOLEAN NOT NULL,
  approximate BOOLEAN NOT NULL,
  unit TEXT NOT NULL,
  counted TEXT,
  measure TEXT NOT NULL,
  side TEXT,
  -- of the event where there is one, else of the claim
  certainty TEXT,
  polarity TEXT,
  reality TEXT,
  source TEXT,
  chain TEXT,
  place TEXT,
  lat FLOAT8,
  lon FLOAT8,
  figure_begin INTEGER NOT NULL,
  figure_end INTEGER NOT NULL
);

CREATE TABLE place (
  reading UUID NOT NULL,
  n INTEGER NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  name TEXT,
  geonameid BIGINT,
  country TEXT,
  admin1 TEXT,
  feature TEXT,
  sense TEXT NOT NULL,
  lat FLOAT8,
  lon FLOAT8,
  confidence FLOAT8 NOT NULL,
  place_begin INTEGER NOT NULL,
  place_end INTEGER NOT NULL
);

-- What is concluded over many reports. Of one kind a subject has one finding.
CREATE TABLE finding (
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  json TEXT NOT NULL
);
