// How many relations are of this type?
RETURN COUNT { ()-[:`?type`]->() } AS count
