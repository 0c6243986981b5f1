// Make way for an index of the keys of relations over other types.
DROP INDEX relation_keys IF EXISTS
