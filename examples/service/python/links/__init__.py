"""Short links over Postgres."""
