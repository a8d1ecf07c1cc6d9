-- The third layout: one report's reading, and one subject's findings, without a look at all others.
CREATE INDEX finding_of_subject ON finding (subject);
