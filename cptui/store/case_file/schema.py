"""The case file's JSON Schema, for editors, and its reference page, for people."""

from collections.abc import Iterator
from typing import Any

from cptui.store.case_file.whole import CasePart

_HEAD = """\
# The case file

Made from the models that read it (`cptui schema --page`); a test keeps it current.

A case file is YAML text, made ready before the conference: `cptui new` writes one to start from
(`cptui new --from RECORD` the next review's, once a conference is closed), `cptui check` says
what is still missing, and everything wrong with it is told at once, each with its line.
A complete one is in every folder of `sample_cases/`.

- **Text** is kept as you type it: `No`, `010` and `12:30` mean what they say. Put quotation marks
  around text that holds `: ` or ` #`, or that starts with a sign such as `*`, `&`, `!`, `@` or `"`.
  Longer text goes on indented lines after `|`.
- **Dates**: `2026-03-31`, `31/3/2026`, `31 March 2026` or `31 Mar 2026`.
- **Times**: `9:30`, `9.30am`, `2pm` or `14:00`, on the clock of the place.
- **Yes or no**: `yes` or `no`.
- **Lists** of words: `[mum, dad]`, or `mum, dad`, or a line each after `- `.
- **Codes** are short names by which people are typed and shown: small letters, figures and
  hyphens, a letter first, at most 20. Leave them out and they are made: from a child's name
  (`ada`), a relation (`mum`, `dad`, `gm`), a role (`sw`, `hv`, `gp`, `pol`), with a number where
  two are alike (`hv`, `hv2`). `templates/codes.yaml` has the table. Those who come with somebody
  get one too: `sup`, `sol`, `adv`, `int`. Nobody is `all`, `none`, `yes` or `no`.
- A key with nothing after its colon counts as left out.
- Anchors, aliases, tags and second documents are refused, and so is a key written twice.

An editor that knows YAML checks the file as you type with this first line in it, once
`cptui schema > case.schema.json` has been run beside it:

    # yaml-language-server: $schema=case.schema.json
"""


def case_schema() -> dict[str, Any]:
    """Return the JSON Schema of a case file, draft 2020-12, with every key described."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **CasePart.model_json_schema(by_alias=True),
        "title": "cptui case file, version 1",
    }


def case_page() -> str:
    """Return the reference page in Markdown: every key of every part."""
    schema = case_schema()
    parts = [_section("The file", schema)]
    parts += [
        _section(_title(name), schema["$defs"][name]) for name in _in_order(schema, schema["$defs"])
    ]
    return "\n".join([_HEAD, *parts])


def _in_order(part: dict[str, Any], parts: dict[str, Any]) -> list[str]:
    """Return the names of the parts in the order in which the file comes to them."""
    found: list[str] = []
    for name in _refs(part["properties"]):
        found += [one for one in (name, *_in_order(parts[name], parts)) if one not in found]
    return found


def _refs(spec: Any) -> Iterator[str]:

    if isinstance(spec, dict):
        if "$ref" in spec:
            yield spec["$ref"].rpartition("/")[2]
        for value in spec.values():
            yield from _refs(value)
    elif isinstance(spec, list):
        for value in spec:
            yield from _refs(value)


def _title(name: str) -> str:

    bare = name.removesuffix("Part")
    words = "".join(f" {sign.lower()}" if sign.isupper() else sign for sign in bare).strip()
    return words.replace("section47", "section 47").capitalize()


def _section(title: str, schema: dict[str, Any]) -> str:

    required = schema.get("required", [])
    rows = [
        f"| `{key}` | {'yes' if key in required else ''} | {_kind(spec)} | {spec['description']} |"
        for key, spec in schema["properties"].items()
    ]
    about = " ".join(schema.get("description", "").split())
    head = ["| key | needed | write | what it is |", "|---|---|---|---|"]
    return "\n".join([f"## {title}", "", about, "", *head, *rows, ""])


_COMMENTS = {"code": "a code", "codes": "codes", "children": "children's codes, or all"}


def _kind(spec: dict[str, Any]) -> str:

    if "anyOf" in spec:
        spec = next(one for one in spec["anyOf"] if one.get("type") != "null")
    if "$ref" in spec:
        return f"keys of its own: {_link(spec)}"
    if "$ref" in spec.get("items", {}):
        return f"a list: {_link(spec['items'])}"
    if "$comment" in spec:
        return _COMMENTS[spec["$comment"]]
    if "const" in spec:
        return f"`{spec['const']}`"
    if "enum" in spec:
        return ", ".join(f"`{word}`" for word in spec["enum"] if isinstance(word, str))
    if "examples" in spec:
        example = spec["examples"][0]
        return "a time" if ":" in example else "an email address" if "@" in example else "a date"
    kinds = spec["type"] if isinstance(spec["type"], list) else [spec["type"]]
    if kinds == ["integer"]:
        return "a whole number"
    return "words" if "array" in kinds else "text"


def _link(spec: dict[str, Any]) -> str:

    title = _title(spec["$ref"].rpartition("/")[2])
    return f"[{title}](#{title.lower().replace(' ', '-')})"
