// Whether the relation r with the dates `shown` has no date at all.
shown.begins = ['', '~']
AND (type(r) IN $asked.occurrences OR coalesce(shown.ends, ['', '~']) IN [['', '~'], ['9999-12-31', '9999-12-31']])
AND none(held IN shown.attested WHERE held[0] <> '' OR '' < held[1] < '~')
