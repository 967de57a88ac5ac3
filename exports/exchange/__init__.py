"""The exchange workbook: one file a person can read and edit without the program, and that merges field by field."""
