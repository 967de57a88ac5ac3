"""Models of tables: rows in, roles out; sorting and filtering belong to the source of the rows."""

from ui.table_models.columns import Column, ColumnKind, Pill
from ui.table_models.grid_model import Edit, GridModel
from ui.table_models.sources import ListSource, RowSource

__all__ = ["Column", "ColumnKind", "Edit", "GridModel", "ListSource", "Pill", "RowSource"]
