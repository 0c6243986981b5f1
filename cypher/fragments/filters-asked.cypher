// Whether the relation r satisfies the filters, some of which ask for its time or its evidence.
($types IS NULL OR type(r) IN $types)
AND ($asked.contested = 'include' OR <<contested>> = ($asked.contested = 'only'))
AND <<answer>> IN $asked.accepted
