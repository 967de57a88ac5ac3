"""How the tables of the room are declared on PostgreSQL."""

from __future__ import annotations

from db.engine import Dialect
from db.server.functions import FUNCTIONS

SCHEMA = "ansinh"
TEXT = 'TEXT COLLATE "C"'  # the order of code points, as in the encrypted file
_WORD_SIGNS = 300  # the server's index holds no longer words; nobody types more to find somebody

_SEARCH_FUNCTIONS = (
    """CREATE OR REPLACE FUNCTION instr(whole text, part text) RETURNS integer
       LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN strpos(whole, part)""",
    f"""CREATE OR REPLACE FUNCTION search_vector(words text) RETURNS tsvector
       LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN array_to_tsvector(ARRAY(
         SELECT left(word, {_WORD_SIGNS}) FROM unnest(string_to_array(words, ' ')) word WHERE word <> ''))""",
    # The query of the encrypted file's index: "word"* "other"*
    f"""CREATE OR REPLACE FUNCTION search_query(asked text) RETURNS tsquery
       LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN (
         SELECT string_agg(quote_literal(left(word, {_WORD_SIGNS})) || ':*', ' & ')
         FROM regexp_split_to_table(btrim(asked, '"* '), '"[*] "') word)::tsquery""",
)

POSTGRESQL = Dialect(
    name="postgresql",
    integer="BIGINT",
    text=TEXT,
    covering=False,
    table_end="",
    keyed_table_end="",
    long_text_index=" USING hash",
    search=(
        *FUNCTIONS,
        *_SEARCH_FUNCTIONS,
        f"CREATE TABLE person_search (rowid BIGINT PRIMARY KEY, words {TEXT} NOT NULL)",
        "CREATE INDEX person_search_words ON person_search USING gin (search_vector(words))",
    ),
    words=("", "SELECT rowid, words FROM person_search ORDER BY 1", ""),
    forget_words="VACUUM",
    tables="SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = current_schema()",
)
