// Let each key belong to one entity, and let it be found by that key.
CREATE CONSTRAINT entity_key IF NOT EXISTS
FOR (n:Entity) REQUIRE n.key IS UNIQUE
