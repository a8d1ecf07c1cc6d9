-- The fourth layout: what results show of a reading stands together, once, so that a page of results
-- is a few readings looked up by their keys; the flat tables keep only what is searched.

-- Rows of results as JSON, UTF-8, compressed as the lines are from now on: Zstandard (RFC 8878) or,
-- where it begins with the byte 0x78, zlib. See the classes Shown and Packed. NULL for readings of older
-- layouts, whose results are laid out from the line when they are asked for.
ALTER TABLE reading ADD COLUMN shown BYTEA;

-- Nothing ever asked it; places are in the line.
DROP TABLE place;
