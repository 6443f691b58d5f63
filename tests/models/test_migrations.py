"""Migrations: one line of them, up and down with rows inside, and models that say the same as the tables."""

import re
from typing import Any

import made
import pytest
from sqlalchemy import Column, Connection, MetaData, Text, inspect, text

from models import Base, migrate
from models.session import HEAD_REVISION, DatabaseError, current_revision, make_engine, session_factory
from pipeline.store import start_run, store

VIEWS = ["v_event", "v_finding", "v_translation"]


def fill(url: str) -> None:
    """One article with one of everything."""
    engine = make_engine(url)
    with session_factory(engine).begin() as session:
        article = made.article()
        run_id = start_run(session, "ingest")
        store(session, made.events(article), run_id=run_id, page=made.page(article), link=made.link())
    engine.dispose()


def look(url: str, query: str) -> list[Any]:
    engine = make_engine(url)
    with engine.connect() as connection:
        found = [tuple(row) for row in connection.execute(text(query))]
    engine.dispose()
    return found


def test_there_is_one_head_and_the_models_know_it() -> None:
    assert migrate.heads() == (HEAD_REVISION,)


def test_an_empty_database_goes_to_head_to_base_and_to_head(empty_database: str) -> None:
    assert migrate.current(empty_database) is None
    migrate.upgrade(empty_database)
    assert migrate.current(empty_database) == HEAD_REVISION
    migrate.downgrade(empty_database, "base")
    assert migrate.current(empty_database) is None
    engine = make_engine(empty_database)
    assert inspect(engine).get_table_names() == ["alembic_version"]
    assert inspect(engine).get_view_names() == []
    engine.dispose()
    migrate.upgrade(empty_database)
    assert migrate.check(empty_database) == []


def test_each_revision_goes_up_and_down_by_itself(empty_database: str) -> None:
    for number in range(1, int(HEAD_REVISION) + 1):
        migrate.upgrade(empty_database, f"{number:04}")
        migrate.downgrade(empty_database, "-1")
        migrate.upgrade(empty_database, f"{number:04}")
    assert migrate.current(empty_database) == HEAD_REVISION


def test_rows_survive_what_does_not_concern_them(database: str) -> None:
    fill(database)
    migrate.downgrade(database, "0002")
    assert look(database, "SELECT title FROM article") == [(made.TITLE,)]
    assert look(database, "SELECT count(*) FROM mention") == [(9,)]
    migrate.upgrade(database)
    assert look(database, "SELECT count(*) FROM v_finding") == [(9,)]
    assert look(database, "SELECT count(*) FROM event") == [(0,)]
    migrate.downgrade(database, "base")
    assert migrate.current(database) is None


FRONTIER = """
    INSERT INTO link (url, found_on, source_kind, discovered_at, state, attempts, alias_of_id) VALUES
        ('https://www.ilo.org/node/4711', 'https://www.ilo.org/x', 'redirect', '2024-06-12T09:30:00Z', 'alias', 0, 1),
        ('https://www.ilo.org/a', 'https://www.ilo.org/x', 'sitemap', '2024-06-12T09:30:00Z', 'fetched', 1, NULL);
    INSERT INTO sighting (link_id, found_on, kind, first_seen_at, last_seen_at)
        VALUES (1, 'https://www.ilo.org/x', 'listing', '2024-06-12T09:30:00Z', '2024-06-12T09:30:00Z');
    INSERT INTO crawl_lease (site, owner, run_id, lease_until)
        VALUES ('https://www.ilo.org', 'host:1:x', 1, '2024-06-12T09:30:00Z');
    UPDATE link SET gone_at = '2024-06-12T09:30:00Z', unchanged_count = 3 WHERE id = 1"""


def test_the_frontier_goes_back_to_what_older_tables_have_words_for(database: str) -> None:
    fill(database)
    migrate.downgrade(database, "0005")
    change(database, FRONTIER)
    assert look(database, "SELECT count(*) FROM v_event WHERE gone_at IS NOT NULL") == [(1,)]
    migrate.downgrade(database, "0004")
    states = [(1, "done"), (2, "rejected"), (3, "pending")]
    assert look(database, "SELECT id, state FROM link ORDER BY id") == states
    assert look(database, "SELECT title, version FROM article") == [(made.TITLE, 1)]
    assert look(database, "SELECT count(*) FROM v_event") == [(1,)]
    migrate.upgrade(database, "0005")
    kinds = [(1, "listing", 1, 0), (2, "listing", None, 0), (3, "listing", None, 0)]
    assert look(database, "SELECT id, source_kind, page_id, unchanged_count FROM link ORDER BY id") == kinds
    when = "SELECT count(*) FROM link JOIN page ON page.id = link.page_id WHERE page.fetched_at = link.fetched_at"
    assert look(database, when) == [(1,)]
    assert look(database, "SELECT count(*) FROM v_finding WHERE gone_at IS NULL") == [(9,)]
    migrate.upgrade(database)
    assert migrate.check(database) == []


def test_what_evidence_is_about_comes_and_goes_with_its_column(database: str) -> None:
    fill(database)
    said = "SELECT field, text FROM event_evidence ORDER BY position"
    about = [("type", None), ("organisations", "Dockers’ Union")]
    assert look(database, "SELECT field, about FROM event_evidence ORDER BY position") == about
    migrate.downgrade(database, "0006")
    assert look(database, said) == [("type", "signed"), ("organisations", "It")]
    migrate.upgrade(database)
    assert look(database, "SELECT DISTINCT about FROM event_evidence") == [(None,)]
    assert look(database, said) == [("type", "signed"), ("organisations", "It")]
    assert migrate.check(database) == []


def test_the_view_of_translations_comes_and_goes_and_rows_stay(database: str) -> None:
    fill(database)
    change(
        database,
        "INSERT INTO link (url, discovered_at, state, attempts) "
        "VALUES ('https://www.ilo.org/fr/x', '2024-06-12T09:30:00Z', 'done', 1);"
        "INSERT INTO article (link_id, run_id, version, is_current, content_sha256, source, node_id, title, language, "
        "text, text_method, sections, stored_at) SELECT link.id, 1, 1, true, 'x', link.url, '4711', 'Accord à Tema', "
        "'fr', 'x', 'site', '[]', '2024-06-12T09:30:00Z' FROM link WHERE link.url = 'https://www.ilo.org/fr/x'",
    )
    view = "SELECT title, translation_title FROM v_translation ORDER BY language"
    pairs = [(made.TITLE, "Accord à Tema"), ("Accord à Tema", made.TITLE)]
    assert look(database, view) == pairs
    engine = make_engine(database)
    assert sorted(inspect(engine).get_view_names()) == VIEWS
    migrate.downgrade(database, "0007")
    assert sorted(inspect(engine).get_view_names()) == VIEWS[:2]
    engine.dispose()
    assert look(database, "SELECT count(*) FROM article") == [(2,)]
    migrate.upgrade(database, "0008")
    assert look(database, view) == pairs


def change(url: str, statements: str) -> None:
    engine = make_engine(url)
    with engine.begin() as connection:
        for statement in statements.split(";"):
            connection.execute(text(statement))
    engine.dispose()


def test_models_and_migrations_agree(database: str) -> None:
    assert migrate.check(database) == []


def test_a_column_that_no_migration_makes_is_reported(database: str) -> None:
    drifted = MetaData(naming_convention=Base.metadata.naming_convention)
    for table in Base.metadata.tables.values():
        table.to_metadata(drifted)
    drifted.tables["article"].append_column(Column("summary", Text))
    drifted.tables["event"].c.type.nullable = True
    assert migrate.check(database, drifted) == [
        "add_column: article.summary",
        "modify_nullable: event.type is False in the database, True in the models",
    ]


def described(connection: Connection) -> dict[str, Any]:
    """What Alembic's comparison does not look at: checks, and the conditions of partial indexes."""
    inspector = inspect(connection)
    plain = str.maketrans("", "", "()\"' \n")
    return {
        name: (
            sorted((c["name"], str(c["sqltext"]).translate(plain)) for c in inspector.get_check_constraints(name)),
            sorted(
                (i["name"], i["unique"], str(i.get("dialect_options", {}).get(f"{connection.dialect.name}_where")))
                for i in inspector.get_indexes(name)
            ),
        )
        for name in sorted(Base.metadata.tables)
    }


def test_checks_and_partial_indexes_agree_too(database: str, empty_database: str) -> None:
    if database.partition(":")[0] != empty_database.partition(":")[0]:
        pytest.skip("one of each kind")
    by_migration, by_models = make_engine(database), make_engine(empty_database)
    Base.metadata.create_all(by_models)
    with by_migration.connect() as left, by_models.connect() as right:
        assert described(left) == described(right)
    by_migration.dispose()
    by_models.dispose()


def test_every_constraint_has_a_name_by_the_convention(database: str) -> None:
    engine = make_engine(database)
    inspector = inspect(engine)
    names = [
        found["name"]
        for table in Base.metadata.tables
        for found in (
            inspector.get_pk_constraint(table),
            *inspector.get_foreign_keys(table),
            *inspector.get_unique_constraints(table),
            *inspector.get_check_constraints(table),
            *inspector.get_indexes(table),
        )
    ]
    engine.dispose()
    assert len(names) > 100
    wrong = [n for n in names if not re.fullmatch(r"(pk|fk|uq|ck|ix)_[a-z0-9_]+", n or "") or len(n or "") > 63]
    assert wrong == []
    assert [n for n in names if n and re.search(r"ck_(\w+)_ck_", n)] == []


def test_a_failed_upgrade_leaves_the_database_as_it_was(empty_database: str) -> None:
    engine = make_engine(empty_database)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE event (x INTEGER)"))  # in the way of revision 0003
    with pytest.raises(DatabaseError, match=r"event"):
        migrate.upgrade(empty_database)
    assert current_revision(engine) is None
    assert [name for name in inspect(engine).get_table_names() if name != "alembic_version"] == ["event"]
    engine.dispose()


def test_an_unknown_revision_is_told_in_one_line(database: str) -> None:
    with pytest.raises(DatabaseError, match=r"^[^\n]*9999[^\n]*$"):
        migrate.upgrade(database, "9999")


def test_migrations_say_nothing(empty_database: str, capfd: pytest.CaptureFixture[str]) -> None:
    migrate.upgrade(empty_database)
    migrate.check(empty_database)
    migrate.downgrade(empty_database, "base")
    assert capfd.readouterr() == ("", "")
