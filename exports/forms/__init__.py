"""Official forms filled from the roster, each in the layout its decision or decree lays down."""
