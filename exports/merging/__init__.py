"""Merging of exchange workbooks: what was edited by hand, what is new, what contradicts, and who has not reported."""
