// What is this database called?
CALL db.info() YIELD name
RETURN name
