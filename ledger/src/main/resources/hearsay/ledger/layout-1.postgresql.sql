-- What PostgreSQL needs to answer fast; DuckDB reads its columns at the speed of a scan.
CREATE INDEX reading_report ON reading (report);
CREATE INDEX reading_order ON reading (day, reading);
CREATE UNIQUE INDEX superseded_reading ON superseded (reading);
CREATE UNIQUE INDEX finding_subject ON finding (kind, subject);

CREATE UNIQUE INDEX claim_order ON claim (day, reading, n);
CREATE UNIQUE INDEX claim_reading ON claim (reading, n);
CREATE INDEX claim_content ON claim USING gin (string_to_array(content_words, ' '));
CREATE INDEX claim_chain ON claim USING gin (string_to_array(chain_words, ' '));
CREATE INDEX claim_source ON claim USING gin (string_to_array(source_words, ' '));
CREATE INDEX claim_outlet ON claim USING gin (string_to_array(outlet_words, ' '));

CREATE UNIQUE INDEX event_order ON event (day, reading, n);
CREATE UNIQUE INDEX event_reading ON event (reading, n);
CREATE INDEX event_type ON event (type);
CREATE INDEX event_actor ON event USING gin (string_to_array(actor_countries, ' '));
CREATE INDEX event_actor_sector ON event USING gin (string_to_array(actor_sectors, ' '));
CREATE INDEX event_recipient ON event USING gin (string_to_array(recipient_countries, ' '));
CREATE INDEX event_recipient_sector ON event USING gin (string_to_array(recipient_sectors, ' '));
CREATE INDEX event_place ON event USING gin (string_to_array(place_words, ' '));
CREATE INDEX event_outlet ON event USING gin (string_to_array(outlet_words, ' '));

CREATE UNIQUE INDEX figure_order ON figure (day, reading, n);
CREATE INDEX figure_event ON figure (reading, event_n);
CREATE INDEX figure_outlet ON figure USING gin (string_to_array(outlet_words, ' '));

-- A line is compressed already.
ALTER TABLE reading ALTER COLUMN line SET STORAGE EXTERNAL;
