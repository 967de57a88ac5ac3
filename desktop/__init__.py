"""The shell: wiring and life cycle of the program, and its headless twin, the command line."""
