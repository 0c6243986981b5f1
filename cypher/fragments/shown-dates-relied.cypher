// The dates of the relation r that sources relied on give.
head([recorded IN [<<dates>>] | head([relied IN [last($asked.relied)] | <<relied-dates>>])])
