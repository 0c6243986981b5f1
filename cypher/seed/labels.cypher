// Which labels are in use?
CALL db.labels() YIELD label
RETURN label
ORDER BY label
LIMIT $most
