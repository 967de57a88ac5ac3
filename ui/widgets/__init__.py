"""Building blocks of screens that know nothing of insurance or communes."""
