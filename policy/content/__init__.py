"""What the campaign says: segments, messages, scripts, objections, forms and dated actions, with their sources."""
