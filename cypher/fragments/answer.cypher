// What the relation r answers: 'holds', 'may' or 'not'; 'undated' where it has no date at all.
CASE WHEN $asked.what = 'known' OR type(r) IN $asked.timeless THEN 'holds' ELSE head([dates IN [<<dates>>] | <<held>>]) END
