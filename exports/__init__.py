"""Files in and out: rosters, exchange workbooks, merging, reports, official forms, printable sheets."""
