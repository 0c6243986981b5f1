// Which names of properties are there?
CALL db.propertyKeys() YIELD propertyKey
RETURN propertyKey AS name
