"""YAML as an author would lay it out. Only what the generator needs: there is no YAML writer in Python itself."""

import json


def dump(record, indent=0):
    """A mapping in block style, its strings quoted where a plain one could be read as something else."""
    lines = []
    for key, value in record.items():
        margin = " " * indent
        if isinstance(value, dict):
            lines.append(f"{margin}{key}:")
            lines.append(dump(value, indent + 2))
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            lines.append(f"{margin}{key}:")
            for item in value:
                inside = dump(item, indent + 4)
                lines.append(f"{margin}  - {inside.lstrip()}")
        elif isinstance(value, list):
            lines.append(f"{margin}{key}: [{', '.join(map(_scalar, value))}]")
        else:
            lines.append(f"{margin}{key}: {_scalar(value)}")
    return "\n".join(lines)


def _scalar(value):
    if not isinstance(value, str):
        return json.dumps(value)
    plain = value.replace("-", "").replace(" ", "").isalnum() and value[0].isalpha()
    # A JSON string is a double-quoted YAML scalar.
    return value if plain and value not in ("true", "false", "null") else json.dumps(value, ensure_ascii=False)
