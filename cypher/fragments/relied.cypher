// Whether the source `key` is relied on; null stands for what names none.
CASE WHEN key IS NULL THEN relied.sourceless ELSE coalesce(key IN relied.only, true) AND NOT key IN relied.except END
