"""Reports as structured documents, and the writers that lay them out for Excel and Word."""
