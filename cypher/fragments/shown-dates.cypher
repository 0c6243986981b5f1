// The dates of the relation r, whoever gives them.
<<dates>>
