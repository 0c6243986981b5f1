// The kind of n: the first of the kinds known here that is among its labels, which are read once.
coalesce(head([labels IN [labels(n)] | head([kind IN $kindOrder WHERE kind IN labels])]), $kindless)
