# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Build the ZIP that QGIS installs: the committed files less `export-ignore`, plus the compiled translations.

The same commit gives the same bytes: entries are sorted, dated by the commit and stored with equal rights.
"""

from __future__ import annotations

import argparse
import configparser
import io
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path, PurePosixPath

PACKAGE = "ai_region_planner"
ROOT = Path(__file__).resolve().parents[1]
_OLDEST_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_REGULAR_FILE = 0o100644 << 16


class PackagingError(Exception):
    """The package cannot be built; the text says why and what to do."""


def git(root: Path, *arguments: str, given: bytes = b"") -> bytes:
    """Return what a git command prints."""
    # A clone may belong to another user than the one who builds (a container, a CI runner).
    command = ["git", "-c", f"safe.directory={root}", "-C", str(root), *arguments]
    done = subprocess.run(command, input=given, capture_output=True, check=False)
    if done.returncode:
        raise PackagingError(done.stderr.decode(errors="replace").strip())
    return done.stdout


def has_commit(root: Path) -> bool:
    """Tell whether there is anything to package but the working tree."""
    return bool(git(root, "rev-list", "--max-count=1", "--all").strip())


def committed_files(root: Path) -> dict[str, bytes]:
    """Return the last commit's files, as `git archive` exports them."""
    if not has_commit(root):
        raise PackagingError("Nothing is committed yet. Commit first, or use --worktree.")
    archive = zipfile.ZipFile(io.BytesIO(git(root, "archive", "--format=zip", "HEAD")))
    return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def worktree_files(root: Path) -> dict[str, bytes]:
    """Return the files as they are now, tracked or not, less what is ignored or marked export-ignore."""
    listed = git(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard").decode().split("\0")
    names = sorted({name for name in listed if name and (root / name).is_file()})
    # The attribute stands on folders too, and git reports it for the folder only.
    asked = {str(part) for name in names for part in (PurePosixPath(name), *PurePosixPath(name).parents)} - {
        "."
    }
    question = "\0".join(sorted(asked)).encode()
    answer = git(root, "check-attr", "-z", "--stdin", "export-ignore", given=question).decode().split("\0")
    left_out = {path for path, value in zip(answer[0::3], answer[2::3], strict=False) if value == "set"}
    kept = (n for n in names if not left_out & {n, *map(str, PurePosixPath(n).parents)})
    return {name: (root / name).read_bytes() for name in kept}


def lrelease(root: Path) -> str:
    """Return the compiler of translations that setup found."""
    facts = root / ".venv" / "machine.env"
    lines = facts.read_text(encoding="utf-8").splitlines() if facts.is_file() else []
    named = dict(line.split("=", 1) for line in lines)
    program = " ".join(shlex.split(named.get("LRELEASE", ""))) or shutil.which("lrelease")
    if not program:
        raise PackagingError("lrelease was not found. Run `make setup`.")
    return program


def compiled_translations(files: dict[str, bytes], compiler: str) -> dict[str, bytes]:
    """Return the .qm files of the packaged .ts files, so that both are of one state."""
    compiled = {}
    with tempfile.TemporaryDirectory() as folder:
        for name in (name for name in files if name.startswith("i18n/") and name.endswith(".ts")):
            source = Path(folder) / "source.ts"
            result = Path(folder) / "result.qm"
            source.write_bytes(files[name])
            subprocess.run([compiler, "-silent", str(source), "-qm", str(result)], check=True)
            compiled[name.removesuffix(".ts") + ".qm"] = result.read_bytes()
    return compiled


def version_of(files: dict[str, bytes]) -> str:
    """Return the version that the packaged metadata declares."""
    metadata = configparser.ConfigParser()
    metadata.read_string(files["metadata.txt"].decode("utf-8"))
    return metadata["general"]["version"]


def commit_time(root: Path) -> tuple[int, int, int, int, int, int]:
    """Return when the last commit was made, in UTC."""
    if not has_commit(root):
        return _OLDEST_ZIP_TIME
    return time.gmtime(int(git(root, "log", "-1", "--format=%ct")))[:6]


def write_zip(path: Path, files: dict[str, bytes], moment: tuple[int, int, int, int, int, int]) -> None:
    """Write the files under the package's folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{PACKAGE}/{name}", date_time=moment)
            entry.external_attr = _REGULAR_FILE
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            archive.writestr(entry, files[name])


def build(root: Path, folder: Path, *, worktree: bool = False) -> Path:
    """Build the package of ``root`` into ``folder`` and return its path."""
    files = worktree_files(root) if worktree else committed_files(root)
    if any(name.endswith(".ts") for name in files):
        files |= compiled_translations(files, lrelease(root))
    path = folder / f"{PACKAGE}-{version_of(files)}.zip"
    write_zip(path, files, commit_time(root))
    return path


def main() -> int:
    """Build the package and say where it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--worktree", action="store_true", help="package the files as they are, not the last commit"
    )
    parser.add_argument("--folder", type=Path, default=ROOT / "dist")
    arguments = parser.parse_args()
    try:
        path = build(ROOT, arguments.folder, worktree=arguments.worktree)
        if not arguments.worktree and git(ROOT, "status", "--porcelain"):
            sys.stderr.write(
                "The working tree has changes that are not committed: they are not in the package.\n"
            )
    except PackagingError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{path} ({path.stat().st_size / 1e6:.2f} MB)\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
