// What the relation r answers, going by the sources relied on; 'may' where two ways of seeing which these are do not agree.
head([
  recorded IN [<<dates>>]
  | reduce(
    joined = null,
    relied IN $asked.relied
    | head([
      answer IN [CASE WHEN <<supported>> THEN head([dates IN [<<relied-dates>>] | <<held>>]) ELSE 'not' END]
      | CASE WHEN joined IS NULL OR answer IN [joined, 'undated'] THEN answer ELSE 'may' END
    ])
  )
])
