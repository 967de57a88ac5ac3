"""Papers for field and office as the plain HTML that the printing room lays out."""
