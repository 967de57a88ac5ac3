"""Read-only lists of the database."""
