// Whether n is of one of the kinds asked for.
($kinds IS NULL OR <<kind>> IN $kinds)
