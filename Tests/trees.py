"""Folders compared byte for byte."""

import hashlib
import os
from pathlib import Path


def contents(folder):
    """Every file and folder below `folder`: relative path → digest of the bytes, None for a folder."""
    folder = Path(folder)
    return {
        str(path.relative_to(folder)): None if path.is_dir() else hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
    }


def assert_same(actual, expected):
    """Fails with the first paths that differ between two results of `contents`."""
    paths = actual.keys() | expected.keys()
    different = sorted(path for path in paths if actual.get(path, "absent") != expected.get(path, "absent"))
    assert not different, f"{len(different)} paths differ, among them {different[:5]}"


def copy_in_reverse(source, target):
    """Copies a folder file by file, last name first: other file times, and another order on disk."""
    for path in sorted(Path(source).rglob("*"), reverse=True):
        if path.is_file():
            copy = Path(target) / path.relative_to(source)
            os.makedirs(copy.parent, exist_ok=True)
            copy.write_bytes(path.read_bytes())
