// The kind of n: the first of the kinds known here that is among its labels.
coalesce(head([kind IN $kindOrder WHERE kind IN labels(n)]), $kindless)
