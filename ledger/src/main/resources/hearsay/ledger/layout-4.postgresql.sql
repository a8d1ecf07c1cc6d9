ALTER TABLE reading ALTER COLUMN shown SET STORAGE EXTERNAL;

ALTER TABLE claim
  DROP COLUMN report, DROP COLUMN outlet, DROP COLUMN within, DROP COLUMN quotation,
  DROP COLUMN attitude, DROP COLUMN source_kind, DROP COLUMN source_country,
  DROP COLUMN source_sectors, DROP COLUMN anonymous, DROP COLUMN chain, DROP COLUMN hedges,
  DROP COLUMN contests, DROP COLUMN content_begin, DROP COLUMN content_end, DROP COLUMN content;

ALTER TABLE event
  DROP COLUMN report, DROP COLUMN outlet, DROP COLUMN claim, DROP COLUMN mode,
  DROP COLUMN contexts, DROP COLUMN quad, DROP COLUMN cameo, DROP COLUMN goldstein,
  DROP COLUMN actors, DROP COLUMN recipients, DROP COLUMN geonameid, DROP COLUMN admin1,
  DROP COLUMN lat, DROP COLUMN lon, DROP COLUMN happened_from, DROP COLUMN happened_until,
  DROP COLUMN source, DROP COLUMN chain, DROP COLUMN quantities, DROP COLUMN trigger_begin,
  DROP COLUMN trigger_end, DROP COLUMN trigger_text;

ALTER TABLE figure
  DROP COLUMN report, DROP COLUMN outlet, DROP COLUMN claim, DROP COLUMN event,
  DROP COLUMN text, DROP COLUMN value, DROP COLUMN least, DROP COLUMN most,
  DROP COLUMN least_open, DROP COLUMN most_open, DROP COLUMN approximate, DROP COLUMN unit,
  DROP COLUMN counted, DROP COLUMN measure, DROP COLUMN side, DROP COLUMN source,
  DROP COLUMN chain, DROP COLUMN place, DROP COLUMN lat, DROP COLUMN lon,
  DROP COLUMN figure_begin, DROP COLUMN figure_end;
