"""The shell: wiring and life cycle of the program, and its headless twin, the command line."""

VERSION = "0.1.0"
"""Version of the program, as in pyproject.toml; packs name the oldest program they are for."""
