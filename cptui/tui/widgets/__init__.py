"""Widgets show what they are handed; none is the home of a fact."""
