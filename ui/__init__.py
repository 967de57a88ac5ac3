"""The screens: Qt widgets, their strings and layout, and the threads that keep them answering."""
