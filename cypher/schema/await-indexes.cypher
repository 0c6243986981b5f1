// Wait until every index holds all that it should.
CALL db.awaitIndexes($seconds)
