// Whether the relation r satisfies the filters.
($types IS NULL OR type(r) IN $types)
