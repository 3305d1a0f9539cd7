"""Runs the migrations, one process at a time."""

import os

from alembic import context
from sqlalchemy import NullPool, create_engine, make_url, text

LOCK = 7_238_915


def run_migrations() -> None:
    url = make_url(os.environ["DATABASE_URL"]).set(drivername="postgresql+psycopg")
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        # Alembic has no lock: two at once would both create the table.
        connection.execute(text("SET lock_timeout = '30s'"))
        connection.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))
        # A change that waits for a busy table must not hold up what comes behind it.
        connection.execute(text("SET lock_timeout = '5s'"))
        context.configure(connection=connection)
        context.run_migrations()


run_migrations()
