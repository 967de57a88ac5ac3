"""The consolidation store on a PostgreSQL server, for offices that one laptop no longer serves."""
