# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin site asks of a ZIP before a person looks at it. Each rule returns its violations."""

from __future__ import annotations

import configparser
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

MOST_BYTES = 25_000_000
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE")
REQUIRED_KEYS = ("name", "description", "about", "version", "qgisMinimumVersion", "author", "email")
ADDRESS_KEYS = ("homepage", "repository", "tracker")
UNWANTED_ENDINGS = (".pyc", ".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd")
UNWANTED_FOLDERS = {"__MACOSX", ".git", "__pycache__", "tests", "tools"}
HIDDEN_BUT_ACCEPTED = {".bandit", ".secrets.baseline", ".flake8"}


def package_of(archive: zipfile.ZipFile) -> str:
    """Return the folder that the first entry is in, which is the package to the site."""
    return archive.namelist()[0].split("/")[0]


def metadata_of(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return the keys of metadata.txt as the site reads them: a percent sign would start an interpolation."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(archive.read(f"{package_of(archive)}/metadata.txt").decode("utf-8"))
    return dict(parser["general"])


def size(archive: zipfile.ZipFile) -> Iterator[str]:
    total = sum(entry.compress_size for entry in archive.infolist())
    if total > MOST_BYTES:
        yield f"{total} bytes are more than {MOST_BYTES}"


def one_package(archive: zipfile.ZipFile) -> Iterator[str]:
    folders = {name.split("/")[0] for name in archive.namelist()}
    if len(folders) != 1 or "/" not in archive.namelist()[0]:
        yield f"one folder with everything in it is asked for, not {sorted(folders)}"
    if not package_of(archive).isidentifier() or "plugin" in package_of(archive).lower():
        yield f"{package_of(archive)} is no good name for a package"


def safe_paths(archive: zipfile.ZipFile) -> Iterator[str]:
    for name in archive.namelist():
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or "\\" in name or re.match("[A-Za-z]:", name):
            yield f"{name} leads out of the package"


def no_unwanted_files(archive: zipfile.ZipFile) -> Iterator[str]:
    for entry in archive.infolist():
        path = PurePosixPath(entry.filename)
        hidden = path.name.startswith(".") and path.name not in HIDDEN_BUT_ACCEPTED
        if hidden or entry.filename.lower().endswith(UNWANTED_ENDINGS) or UNWANTED_FOLDERS & set(path.parts):
            yield f"{entry.filename} does not belong into the package"
        if entry.external_attr >> 16 & 0o111 and path.suffix == ".py":
            yield f"{entry.filename} is executable"


def required_files(archive: zipfile.ZipFile) -> Iterator[str]:
    for name in REQUIRED_FILES:
        if f"{package_of(archive)}/{name}" not in archive.namelist():
            yield f"{name} is missing"


def metadata_keys(archive: zipfile.ZipFile) -> Iterator[str]:
    metadata = metadata_of(archive)
    for key in REQUIRED_KEYS:
        if not metadata.get(key, "").strip():
            yield f"{key} is empty"
    if "/" in metadata.get("author", ""):
        yield "author has a slash"
    if not re.fullmatch(r"\d+\.\d+\.\d+", metadata.get("version", "")):
        yield "version is not of the form X.Y.Z"
    if "supportsQt6" in metadata:
        yield "supportsQt6 is no longer read: qgisMaximumVersion says it"
    if any(re.search(r"<[a-zA-Z/]", value) for value in metadata.values()):
        yield "HTML in the metadata"
    for key in ADDRESS_KEYS:
        if not re.match(r"https://[\w.-]+\.\w+/", metadata.get(key, "")):
            yield f"{key} is no https address"


def icon(archive: zipfile.ZipFile) -> Iterator[str]:
    path = metadata_of(archive).get("icon", "")
    if not path.endswith(".png") or f"{package_of(archive)}/{path}" not in archive.namelist():
        yield f"icon {path!r} is no PNG in the package"


RULES: tuple[Callable[[zipfile.ZipFile], Iterator[str]], ...] = (
    size,
    one_package,
    safe_paths,
    no_unwanted_files,
    required_files,
    metadata_keys,
    icon,
)
