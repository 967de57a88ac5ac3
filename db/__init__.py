"""The encrypted database of one unit: what is known of people, who wrote it, when, and how to take it back."""
