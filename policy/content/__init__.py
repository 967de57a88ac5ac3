"""What the campaign says: segments, messages, scripts, objections, forms and dated actions, as data with their source."""
