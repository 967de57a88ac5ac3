"""Messy lists with known truth: how many cells an import gets right, reports, or gets silently wrong."""
