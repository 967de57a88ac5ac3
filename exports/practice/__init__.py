"""The practice commune: a synthetic, seeded place on which officers may try everything."""
