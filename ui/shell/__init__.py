"""The parts of the main window: top bar, rail, global search, practice marks."""
