"""Dialogs: a shared frame that fits small laptops, and one module per dialog."""
