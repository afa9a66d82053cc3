"""The screen, driven by its keys."""
