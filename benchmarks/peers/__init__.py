"""Programs of Textual's own widgets that cptui is measured beside."""
