"""What insurance costs and gives: one module per benefit; they do not import one another."""
