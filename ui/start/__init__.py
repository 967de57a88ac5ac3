"""What stands before the window: the first run, and the door that asks for the password."""
