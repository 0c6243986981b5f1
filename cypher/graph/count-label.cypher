// How many nodes carry this label?
RETURN COUNT { (:`?label`) } AS count
