"""`python -m docs.make`: write what the documentation takes from the program itself."""

from pathlib import Path

from docs.make.transcripts import samples, transcript

DOCS = Path(__file__).resolve().parents[1]


def main() -> None:
    """Write every page, saying which."""
    for name in samples():
        page = DOCS / "transcripts" / f"{name}.md"
        page.parent.mkdir(exist_ok=True)
        page.write_text(transcript(name), encoding="utf-8")
        print(page.relative_to(DOCS.parent))


if __name__ == "__main__":
    main()
