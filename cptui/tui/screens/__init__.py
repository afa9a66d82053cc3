"""One screen a stage; screens act."""
