"""cptui: run a UK child protection conference from the terminal."""

__version__ = "0.1.0"
