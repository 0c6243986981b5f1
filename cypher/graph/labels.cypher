// Which labels are there?
CALL db.labels() YIELD label
RETURN label AS name
ORDER BY name
