-- Subjects stand in the order of their bytes, as in DuckDB, whatever the database's language.
ALTER TABLE finding ALTER COLUMN subject TYPE TEXT COLLATE "C";
ALTER TABLE finding_report ALTER COLUMN subject TYPE TEXT COLLATE "C";

CREATE UNIQUE INDEX finding_subject ON finding (kind, subject);
CREATE INDEX finding_newest ON finding (kind, day DESC, weight DESC, subject);
CREATE INDEX finding_heaviest ON finding (kind, weight DESC, day DESC, subject);
CREATE INDEX finding_words ON finding USING gin (string_to_array(words, ' '));
CREATE INDEX finding_report_report ON finding_report (report, kind);
CREATE INDEX finding_report_subject ON finding_report (kind, subject);

CREATE UNIQUE INDEX review_id ON review (id);
CREATE UNIQUE INDEX review_order ON review (n);
CREATE INDEX review_report ON review (report);
