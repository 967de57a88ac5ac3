"""Parameter and content packs: a signed file that brings new law and new wording without a new program."""
