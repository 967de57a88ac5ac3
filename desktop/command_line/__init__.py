"""The headless twin of the program: every command of the window that makes sense without one."""
