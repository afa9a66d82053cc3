"""The words of a line: people, children, categories, tags, dates and times."""
