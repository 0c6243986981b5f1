// When was each source published, by those of its properties that hold dates?
MATCH (n:`?label`)
RETURN <<ref>> AS ref, [date IN $dates | n[date]] AS dates
