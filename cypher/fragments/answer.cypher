// What the relation r answers: 'holds', 'may' or 'not'; 'undated' where it has no date at all.
head([dates IN [<<dates>>] | <<held>>])
